const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = 'spring summer autumn winter'.split(' ');

/** An EDTF date in words: `1809~` is `about 1809`. One of a form that it does not know, as it is written. */
export function dateInWords(edtf: string): string {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return pointInWords(first);
  if (isOpen(first)) return `${pointInWords(second)} or earlier`;
  if (isOpen(second)) return `${pointInWords(first)} or later`;
  return `some time from ${pointInWords(first)} to ${pointInWords(second)}`;
}

/** When something happened, or from when to when it was so. */
export function periodInWords(start: string | null, end: string | null, lasts: boolean): string {
  if (start === null) return end === null ? 'no date known' : `until ${dateInWords(end)}`;
  if (end === start) return dateInWords(start);
  if (end !== null) return `from ${dateInWords(start)} to ${dateInWords(end)}`;
  return lasts ? `since ${dateInWords(start)}` : dateInWords(start);
}

/** A day of the calendar: `26 November 2025`. */
export function dayInWords(day: string): string {
  return pointInWords(day);
}

/** `1 October 2025 to 31 December 2025`, `since …`, `until …`. */
export function daysInWords({ from, to }: { readonly from?: string; readonly to?: string }): string {
  if (from === undefined) return to === undefined ? 'any time' : `until ${dayInWords(to)}`;
  return to === undefined ? `since ${dayInWords(from)}` : `${dayInWords(from)} to ${dayInWords(to)}`;
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}

const QUALIFIERS: Readonly<Record<string, string>> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' };

function pointInWords(text: string): string {
  const qualifier = QUALIFIERS[text.slice(-1)];
  if (qualifier !== undefined) return `${qualifier}${plainInWords(text.slice(0, -1))}`;
  return plainInWords(text);
}

function plainInWords(text: string): string {
  const [, year, month, day] = /^(\d{2}[\dX]{2})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  if (month === undefined) return yearInWords(year);
  if (month === 'XX') return `some day in ${yearInWords(year)}`;
  const name = MONTHS[Number(month) - 1] ?? SEASONS[Number(month) - 21] ?? month;
  if (day === undefined) return `${name} ${yearInWords(year)}`;
  return day === 'XX' ? `some day in ${name} ${yearInWords(year)}` : `${Number(day)} ${name} ${yearInWords(year)}`;
}

function yearInWords(year: string): string {
  if (year.endsWith('XX')) return `some year from ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`;
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : `${Number(year)}`;
}
