/** A calendar day of the proleptic Gregorian calendar, `YYYY-MM-DD`, years 0000 to 9999: compares as text. */
export type Day = string;

/** Stands for "no known or no beginning" wherever days are compared, so that a comparison needs no special case. */
export const FIRST_DAY: Day = '0000-01-01';
/** Stands for "no known or no end". */
export const LAST_DAY: Day = '9999-12-31';

/** Both ends belong to the range. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

export const ALL_DAYS: DayRange = { earliest: FIRST_DAY, latest: LAST_DAY };

/** Whether `text` is a day that exists: `2025-02-30` does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8));
  return day > 0 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && a.latest >= b.earliest;
}

/** Today in UTC. */
export function today(): Day {
  return new Date().toISOString().slice(0, 10);
}
