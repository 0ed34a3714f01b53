/** Days are whole numbers, 0 being 1970-01-01; as texts they are `1970-01-01`, of the years 0000 to 9999. */
const MILLISECONDS = 86_400_000;

export function dayOf(text: string): number {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / MILLISECONDS);
}

export function textOf(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The first day of a month, counted from January of year 0; months beyond December are those of later years. */
export function firstOfMonth(months: number): number {
  const year = Math.floor(months / 12);
  const date = new Date(0);
  date.setUTCFullYear(year, months - 12 * year, 1);
  return Math.floor(date.getTime() / MILLISECONDS);
}

/** How many months after January of year 0 the day is. */
export function monthsOf(day: number): number {
  const date = new Date(day * MILLISECONDS);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}
