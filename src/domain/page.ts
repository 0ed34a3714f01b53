import type { RecordedClaim } from './claim.js';
import type { Entity } from './entity.js';
import { type Relation, relationBounds } from './relation.js';
import type { Source } from './source.js';
import { textKey } from './text-key.js';

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
  /** Whether there are more items in the direction of paging: after the last, or before the first where `fromEnd`. */
  readonly hasMore: boolean;
}

export const DIRECTIONS = ['ASC', 'DESC'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** DATE: by the first day on which the relation can have been in force; one without a known beginning comes before all. */
export interface RelationOrder {
  readonly by: 'DATE';
  readonly direction: Direction;
}

/** NAME: by {@link textKey} of the name. */
export interface EntityOrder {
  readonly by: 'NAME' | 'ID';
  readonly direction: Direction;
}

/** Ids break ties, in the same direction. */
export function relationKey(relation: Relation, _order: RelationOrder): Key {
  return [relationBounds(relation).earliest, relation.id];
}

export function entityKey(entity: Entity, order: EntityOrder): Key {
  return [order.by === 'NAME' ? textKey(entity.name) : entity.id, entity.id];
}

/** Sources are listed by id. */
export function sourceKey(source: Source): Key {
  return [source.id, source.id];
}

/** The claims of a source are listed by the day from which they count as known. */
export function claimKey(claim: RecordedClaim): Key {
  return [claim.day, claim.id];
}
