import { type Day, type DayRange, FIRST_DAY, LAST_DAY } from './day.js';
import type { Key } from './page.js';

/** An actor that shares relations with another. */
export interface Counterpart {
  /** Id of the actor. */
  readonly actor: string;
  /** In how many relations both take part: at least one. */
  readonly count: number;
  /**
   * The first day on which any of those relations can have been in force that have a date at all: one that bounds them at an end at
   * least. Absent where the beginning of one of these is open or not known, and where none has a date.
   */
  readonly firstOn?: Day;
  /** The last such day; absent where the end of one of these is open or not known, and where none has a date. */
  readonly lastOn?: Day;
}

/** A count is taken from this, so that as text the larger one comes first. */
export const COUNT_DOWN_FROM = 999_999_999_999;

/** Counterparts are listed by count, the largest first, then by id. */
export function counterpartKey({ actor, count }: Counterpart): Key {
  return [String(COUNT_DOWN_FROM - count), actor];
}

/** @param days the bounds of all shared relations that have a date; null where none has. */
export function counterpart(actor: string, count: number, days: DayRange | null): Counterpart {
  return {
    actor,
    count,
    ...(days !== null && days.earliest !== FIRST_DAY && { firstOn: days.earliest }),
    ...(days !== null && days.latest !== LAST_DAY && { lastOn: days.latest }),
  };
}
