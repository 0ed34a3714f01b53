/**
 * The first or the last day of a year, month or day as somebody types it; undefined where it is none of these, null where nothing was
 * typed.
 */
export function typedDay(text: string, end: 'FIRST' | 'LAST'): string | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed) ?? [];
  if (year === undefined) return undefined;
  const months = month === undefined ? (end === 'FIRST' ? 1 : 12) : Number(month);
  if (months < 1 || months > 12) return undefined;
  const last = lastDay(Number(year), months);
  const days = day === undefined ? (end === 'FIRST' ? 1 : last) : Number(day);
  if (days < 1 || days > last) return undefined;
  return `${year}-${`${months}`.padStart(2, '0')}-${`${days}`.padStart(2, '0')}`;
}

function lastDay(year: number, month: number): number {
  const date = new Date(0);
  // Date.UTC takes the year 80 for 1980.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
