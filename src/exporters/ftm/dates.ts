import { FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import { type Edtf, edtfBounds } from '../../domain/edtf.js';

/** A date of FollowTheMoney: the beginning of an ISO date that is known. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

export interface FtmDates {
  /** One, or the first and the last that it can be. */
  readonly values: readonly string[];
  /** Whether they say all that the date does. */
  readonly isExact: boolean;
}

/** A date of ours: FollowTheMoney has no doubt, no unknown digits and no interval, so that these become the dates at their ends. */
export function ftmDates(date: Edtf): FtmDates {
  const ends = date.split('/').map(pointOf);
  const known = ends.filter((end) => end !== undefined);
  if (known.length > 0 && known.every((end) => PLAIN.test(end)))
    return { values: known, isExact: known.join('/') === date };
  const { earliest, latest } = edtfBounds(date);
  const days = [earliest, latest].filter((day) => day !== FIRST_DAY && day !== LAST_DAY);
  return { values: [...new Set(days.map((day) => day.slice(0, 4)))], isExact: false };
}

/** Without marks of doubt and days or months that are not known; undefined where it is open. */
function pointOf(point: string): string | undefined {
  const plain = point.replace(/[?~%]$/, '').replace(/(?:-XX)+$/, '');
  return plain === '' || plain === '..' ? undefined : plain;
}

/** The dates of a property, and in words what they do not say. */
export function dated(
  label: string,
  date: Edtf | undefined,
): { readonly values: readonly string[]; readonly words?: string } {
  if (date === undefined) return { values: [] };
  const { values, isExact } = ftmDates(date);
  return isExact ? { values } : { values, words: `${label}: ${date}` };
}
