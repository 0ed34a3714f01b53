import type { Period } from './view.js';

/** As short as it can be read back, both ends alike: `2025-10/2025-12`, `1938/..`, `2025-11-01/2025-11-26`. */
export function periodText({ from, to }: Period): string {
  // Years are four characters, months seven, days ten.
  const length = [4, 7, 10].find(
    (size) =>
      (from === undefined || firstDay(from.slice(0, size)) === from) &&
      (to === undefined || lastDay(to.slice(0, size)) === to),
  );
  return `${from?.slice(0, length) ?? '..'}/${to?.slice(0, length) ?? '..'}`;
}

/** The days that a text of years, months or days means; undefined where it is none, or ends before it begins. */
export function parsePeriod(text: string): Period | undefined {
  const [first, second = first, ...more] = text.split('/');
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const from = first === '..' ? undefined : firstDay(first);
  const to = second === '..' ? undefined : lastDay(second);
  const isWrong = (first !== '..' && from === undefined) || (second !== '..' && to === undefined);
  if (isWrong || (from !== undefined && to !== undefined && from > to)) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** A day that there is, of the years 0000 to 9999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function firstDay(text: string): string | undefined {
  const day = `${text}-01-01`.slice(0, 10);
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(day) ? day : undefined;
}

function lastDay(text: string): string | undefined {
  const first = firstDay(text);
  if (first === undefined || text.length === 10) return first;
  if (text.length === 4) return `${text}-12-31`;
  return ['31', '30', '29', '28'].map((day) => `${text}-${day}`).find(isDay);
}
