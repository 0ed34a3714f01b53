import { CERTAINTIES, type Certainty } from './vocabulary.js';

/**
 * Where an item stands in an order: what it is sorted by, then its id. A page continues after or before a key, not at
 * a number of rows, so that it stays right while rows are inserted.
 */
export type Key = readonly [sort: string, id: string];

export interface PageRequest {
  /** How many items at the most. */
  readonly limit: number;
  /** Count from the end of the order instead of its beginning. Items are still given in the order itself. */
  readonly fromEnd: boolean;
  /** Only items that come after this key in the order. */
  readonly after?: Key;
  /** Only items that come before this key in the order. */
  readonly before?: Key;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where each item stands, in the order of the items: only the store knows it, as some orders are counted. */
  readonly keys: readonly Key[];
  /** Whether there are more items in the direction of paging: after the last, or before the first where `fromEnd`. */
  readonly hasMore: boolean;
}

export const DIRECTIONS = ['ASC', 'DESC'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/**
 * What relations are sorted by, and what their keys therefore begin with; ids break ties, in the same direction.
 * - DATE: the first day on which it can have been in force; one without a known beginning comes before all.
 * - CERTAINTY: how certain it is under the lens, and within that its date: `3 2024-03-05`, where 3 is CONFIRMED, 2
 *   REPORTED, 1 POSSIBLE and 0 what is only denied. So DESC begins with the most certain, of these the most recent.
 */
export interface RelationOrder {
  readonly by: 'DATE' | 'CERTAINTY';
  readonly direction: Direction;
}

/**
 * What entities are sorted by, and what their keys therefore begin with; ids break ties, in the same direction.
 * - NAME: the text key of the name.
 * - ID: the id.
 * - RELATIONS: in how many relations it takes part under the lens, as ten digits: `0000000012`.
 */
export interface EntityOrder {
  readonly by: 'NAME' | 'ID' | 'RELATIONS';
  readonly direction: Direction;
}

/** The position of the certainty in {@link RelationOrder}'s keys: the higher, the more certain. */
export function certaintyRank(certainty: Certainty | undefined): number {
  return certainty === undefined ? 0 : CERTAINTIES.length - CERTAINTIES.indexOf(certainty);
}

/** How many digits a number has in a key: as text, numbers sort only when they are equally long. */
export const COUNT_DIGITS = 10;
