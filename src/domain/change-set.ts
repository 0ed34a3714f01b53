import type { Checkpoint } from './checkpoint.js';
import type { Claim } from './claim.js';
import type { Day } from './day.js';
import type { Entity } from './entity.js';
import type { Relation } from './relation.js';
import type { Source } from './source.js';
import type { EntityKind, RelationKind } from './vocabulary.js';

/** What an id stands for. */
export type NodeKind = EntityKind | RelationKind | 'PLAN_VERSION' | 'SOURCE' | 'CLAIM';

/**
 * What is written to a store, as one value: all of it, or nothing. Each item is put whole in the place of the one
 * with the same id; what is not named stays as it is.
 */
export interface ChangeSet {
  /** What the change is, for the change log: `load witkoff-moscow-2025.yaml`. */
  readonly note: string;
  /** The day on which claims that are new to the store count as recorded. */
  readonly recordedOn: Day;
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly claims: readonly Claim[];
  /** Ids of claims to take out; an id that is not there is no error. */
  readonly removedClaims: readonly string[];
  /** Put in the same transaction, so that what is written and how far one has come are never at odds. */
  readonly checkpoint?: Checkpoint;
}

/** A row of a store's change log: the ids that one change set touched, each list sorted. */
export interface Change {
  readonly revision: number;
  readonly note: string;
  readonly recordedOn: Day;
  readonly sources: readonly string[];
  readonly entities: readonly string[];
  /** The relations put, and those whose claims or whose claims' sources changed. */
  readonly relations: readonly string[];
}
