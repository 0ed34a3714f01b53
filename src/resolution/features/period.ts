import type { Compare } from './feature.js';
import { yearOf, yearsBetween, yearsShown } from './years.js';

const TOGETHER = 5;
const NEAR = 20;
/** Longer than anybody's time in public life. */
const APART = 60;
/** Longer than anybody is active at all. */
const LIFE = 100;

/** How near to each other in time the two were active. */
export const comparePeriods: Compare<'period'> = ({ one, other }) => {
  if (one.active === undefined || other.active === undefined) return undefined;
  const years = yearsBetween(one.active, other.active);
  const all = [one.active, other.active].flatMap(({ from, to }) => [yearOf(from), yearOf(to)]);
  const span = Math.max(...all) - Math.min(...all);
  const because =
    years === 0
      ? `active at one time: ${yearsShown(one.active)} and ${yearsShown(other.active)}`
      : `active ${years === 1 ? 'a year' : `${years} years`} apart: ${yearsShown(one.active)} and ${yearsShown(other.active)}`;
  if (one.kind === 'PERSON' && span > LIFE) return { level: 'BEYOND_A_LIFE', because };
  if (one.kind === 'PERSON' && span > APART) return { level: 'FAR_APART', because };
  return {
    level: years <= TOGETHER ? 'TOGETHER' : years <= NEAR ? 'NEAR' : years <= APART ? 'APART' : 'FAR_APART',
    because,
  };
};
