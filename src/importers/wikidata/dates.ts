import { isDay } from '../../domain/day.js';
import { type Edtf, isEdtf } from '../../domain/edtf.js';
import { isObject } from '../input/json-object.js';

import type { Snak } from './json/snak.js';

/** https://www.wikidata.org/wiki/Help:Dates */
const PRECISIONS = { millennium: 6, century: 7, decade: 8, year: 9, month: 10, day: 11 } as const;
const JULIAN = /\/Q1985786$/;

interface Time {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly precision: number;
  readonly isJulian: boolean;
}

/**
 * A time of Wikidata as EDTF; undefined where EDTF level 1 cannot say it (before our era, millions of years), or it names no day that exists.
 *
 * - A time is written in its own calendar: a Julian day becomes the Gregorian day, a Julian month the days from its first to its last. A Julian
 *   year stays the year of that number, as historians cite it.
 * - A decade is `195X`, and `1950~/1959~` where it is about then. The 20th century is 1901 to 2000, be it written as 1901 or 2000:
 * `1901/2000`; a millennium likewise.
 * - A month 00 or day 00 is not known, whatever the precision says. Hours are left out; Wikidata itself stores none.
 * @param isCirca whether the statement says that it is about then: `1809~`.
 */
export function edtfOf(snak: Snak, isCirca: boolean): Edtf | undefined {
  const time = timeOf(snak);
  if (time === undefined || time.year < 1) return undefined;
  const parts = partsOf(time, isCirca).map((part) => (isCirca ? `${part}~` : part));
  const text = parts.join('/');
  return isEdtf(text) ? text : undefined;
}

function partsOf({ year, month, day, precision, isJulian }: Time, isCirca: boolean): string[] {
  if (precision >= PRECISIONS.day && month > 0 && day > 0) {
    const exists = isJulian ? day <= daysInJulianMonth(year, month) : isDay(dayText(year, month, day));
    if (!exists) return [];
    return [isJulian ? gregorianDay(year, month, day) : dayText(year, month, day)];
  }
  if (precision >= PRECISIONS.month && month > 0) {
    if (!isJulian) return [`${digits(year, 4)}-${digits(month, 2)}`];
    return [gregorianDay(year, month, 1), gregorianDay(year, month, daysInJulianMonth(year, month))];
  }
  if (precision >= PRECISIONS.year) return [digits(year, 4)];
  if (precision === PRECISIONS.decade) {
    const decade = digits(Math.floor(year / 10), 3);
    return isCirca ? [`${decade}0`, `${decade}9`] : [`${decade}X`];
  }
  if (precision === PRECISIONS.century) return yearsUpTo(year, 100);
  if (precision === PRECISIONS.millennium) return yearsUpTo(year, 1000);
  return [];
}

function yearsUpTo(year: number, length: number): string[] {
  const last = Math.ceil(year / length) * length;
  return [digits(last - length + 1, 4), digits(last, 4)];
}

function timeOf({ value }: Snak): Time | undefined {
  if (!isObject(value)) return undefined;
  const { time, precision, calendarmodel } = value;
  if (typeof time !== 'string' || typeof precision !== 'number') return undefined;
  const [, sign, year, month, day] = /^([+-])(\d+)-(\d\d)-(\d\d)T/.exec(time) ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year) * (sign === '-' ? -1 : 1),
    month: Number(month),
    day: Number(day),
    precision,
    isJulian: typeof calendarmodel === 'string' && JULIAN.test(calendarmodel),
  };
}

function daysInJulianMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** By way of the Julian day number: https://en.wikipedia.org/wiki/Julian_day#Julian_calendar_date_to_Julian_day_number */
function gregorianDay(year: number, month: number, day: number): string {
  const daysToEpoch = 2440588;
  const number =
    367 * year -
    Math.floor((7 * (year + 5001 + Math.trunc((month - 9) / 7))) / 4) +
    Math.floor((275 * month) / 9) +
    day +
    1729777;
  const date = new Date((number - daysToEpoch) * 86_400_000);
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function dayText(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
