import parse from 'edtf';
import { type Day, type DayRange, FIRST_DAY, isDay, LAST_DAY } from './day.js';
import { BadInputError } from './errors.js';

/**
 * A date of the precision that is known: ISO 8601-2 (EDTF) level 1, years 0000 to 9999, without a time of day.
 * https://www.loc.gov/standards/datetime/
 */
export type Edtf = string;

const EXAMPLES = '2025, 2025-11, 2025-11-26, 2025-11-26?, 1809~, 201X, 2025-10/2025-11, ../2020';

/**
 * The first and the last day that `text` can mean, {@link FIRST_DAY} and {@link LAST_DAY} where it is open or unknown.
 * `?`, `~` and `%` say how sure the date is and do not widen it: 1809~ is 1809-01-01 to 1809-12-31.
 * A season (2025-21) counts as its whole year, because which months it means depends on where one is.
 * @throws BadInputError when it is not EDTF level 1, names a day that does not exist, or ends before it begins.
 */
export function edtfBounds(text: Edtf): DayRange {
  const [first, second, ...more] = text.split('/');
  if (first === undefined || more.length > 0) throw notEdtf(text);
  if (second === undefined) return pointBounds(text, text);
  if (first === '' && second === '') throw notEdtf(text);
  const earliest = isOpen(first) ? FIRST_DAY : pointBounds(first, text).earliest;
  const latest = isOpen(second) ? LAST_DAY : pointBounds(second, text).latest;
  if (earliest > latest) {
    throw new BadInputError(`${JSON.stringify(text)} ends before it begins; write the earlier date first.`);
  }
  return { earliest, latest };
}

/** Whether {@link edtfBounds} accepts `text`. */
export function isEdtf(text: string): boolean {
  try {
    edtfBounds(text);
    return true;
  } catch {
    return false;
  }
}

function isOpen(text: string): boolean {
  return text === '..' || text === '';
}

function pointBounds(text: string, whole: string): DayRange {
  return plainBounds(text, whole) ?? parsedBounds(text, whole);
}

/** A year, month or day without unknown digits, by far the most dates there are: the package takes a fifth of a millisecond or more for each. */
function plainBounds(text: string, whole: string): DayRange | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = DAYS_IN_MONTH[month] ?? (isDay(`${year}-02-29`) ? '29' : '28');
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
  // The package takes 29 February of any year for a day.
  if (day < '01' || day > last) throw notEdtf(whole);
  const only = `${year}-${month}-${day}`;
  return { earliest: only, latest: only };
}

/** February aside. */
const DAYS_IN_MONTH: Readonly<Record<string, string>> = {
  '01': '31',
  '03': '31',
  '04': '30',
  '05': '31',
  '06': '30',
  '07': '31',
  '08': '31',
  '09': '30',
  '10': '31',
  '11': '30',
  '12': '31',
};

function parsedBounds(text: string, whole: string): DayRange {
  if (!/^[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?$/.test(text)) throw notEdtf(whole);
  const season = /^(\d{4})-2[1-4][?~%]?$/.exec(text);
  const { min, max } = parsePoint(season?.[1] ?? text, whole);
  if (min === null || max === null) throw notEdtf(whole);
  return { earliest: dayOf(min), latest: dayOf(max) };
}

function parsePoint(text: string, whole: string): ReturnType<typeof parse> {
  try {
    return parse(text, { level: 1 });
  } catch {
    throw notEdtf(whole);
  }
}

function dayOf(time: number): Day {
  return new Date(time).toISOString().slice(0, 10);
}

function notEdtf(text: string): BadInputError {
  return new BadInputError(
    `Expected a date that exists in EDTF (ISO 8601-2 level 1), such as ${EXAMPLES}; got ${JSON.stringify(text)}.`,
  );
}
