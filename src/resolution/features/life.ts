import type { DayRange } from '../../domain/day.js';
import type { Levels } from '../weights.js';
import type { Compare } from './feature.js';
import { yearsBetween, yearsShown } from './years.js';

/** Sources differ by so much about one person, and a date of another calendar falls into the next year. */
const NEAR_YEARS = 2;

/** The years of birth of people, of inception of states. */
export const compareBirths: Compare<'birth'> = ({ one, other }) =>
  compareDates(one.began, other.began, one.kind === 'PERSON' ? 'born' : 'founded');

/** The years of death of people, of dissolution of states. */
export const compareDeaths: Compare<'death'> = ({ one, other }) =>
  compareDates(one.ended, other.ended, one.kind === 'PERSON' ? 'died' : 'dissolved');

function compareDates(
  one: DayRange | undefined,
  other: DayRange | undefined,
  word: string,
): { readonly level: Levels['birth'] & Levels['death']; readonly because: string } | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = [span(one), span(other)];
  const apart = yearsBetween(a, b);
  if (apart === 0) return { level: 'SAME', because: `both ${word} ${yearsShown(a)}` };
  const because = `${word} ${yearsShown(a)} and ${yearsShown(b)}`;
  return { level: apart <= NEAR_YEARS ? 'NEAR' : 'DIFFERENT', because };
}

function span({ earliest, latest }: DayRange): { from: string; to: string } {
  return { from: earliest, to: latest };
}
