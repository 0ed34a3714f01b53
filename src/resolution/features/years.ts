import type { Day } from '../../domain/day.js';

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The years between two ranges of days: 0 where they overlap or follow each other within a year. */
export function yearsBetween(one: { from: Day; to: Day }, other: { from: Day; to: Day }): number {
  return Math.max(0, yearOf(other.from) - yearOf(one.to), yearOf(one.from) - yearOf(other.to));
}

/** `1924`, or `1924–1930`. */
export function yearsShown({ from, to }: { readonly from: Day; readonly to: Day }): string {
  return yearOf(from) === yearOf(to) ? `${yearOf(from)}` : `${yearOf(from)}–${yearOf(to)}`;
}
