import type { Edtf } from '../../../domain/edtf.js';
import { isEdtf } from '../../../domain/edtf.js';
import type { RemarkContext } from './types.js';

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = new RegExp(
  `\\b(${MONTHS.join('|')}) (\\d{1,2})(?:\\s?[-–]\\s?(\\d{1,2}))?(?!\\d)(?:, (\\d{4}))?(?!, \\d)(?! and \\d)`,
  'g',
);
const FARTHEST = 60;

/**
 * The one day, or run of days, that `text` names ("February 19", "June 16-18"), in the year that brings it nearest to the days of the
 * element. Undefined when it names none, more than one, or one more than two months away from the element.
 */
export function dayIn(text: string, context: RemarkContext): Edtf | undefined {
  const [found, ...more] = [...text.matchAll(DAYS)];
  if (found === undefined || more.length > 0) return undefined;
  const [, name = '', first = '', last, given] = found;
  const month = String(MONTHS.indexOf(name) + 1).padStart(2, '0');
  const day = (year: number, number: string) => `${year}-${month}-${number.padStart(2, '0')}`;
  const around = Number(context.start.slice(0, 4));
  const years = given === undefined ? [around - 1, around, around + 1] : [Number(given)];
  const [year] = years
    .filter((each) => isEdtf(day(each, first)) && distance(day(each, first), context) <= FARTHEST)
    .sort((a, b) => distance(day(a, first), context) - distance(day(b, first), context));
  if (year === undefined) return undefined;
  const written = last === undefined ? day(year, first) : `${day(year, first)}/${day(year, last)}`;
  return isEdtf(written) ? written : undefined;
}

/** Days from `day` to the nearest day of the element. */
function distance(day: string, { start, end }: RemarkContext): number {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Math.max(0, days(day, start), days(end, day));
}
