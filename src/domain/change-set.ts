import type { Checkpoint } from './checkpoint.js';
import type { Claim } from './claim.js';
import type { Day } from './day.js';
import type { Entity } from './entity.js';
import type { Judgement } from './judgement.js';
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
  /**
   * Ids of claims, of those that are put, about somebody who is known to have no part in their relation any more: a copy of a store has
   * them. Any other such claim is refused.
   */
  readonly formerParts?: readonly string[];
  /** Ids of entities, of those that are put, that are known to have no claim although they say more than names: any other is refused. */
  readonly withoutClaims?: readonly string[];
  /** Ids of claims to take out; an id that is not there is no error. */
  readonly removedClaims: readonly string[];
  /**
   * Each is put in the place of the one about the same two. Entities that SAME judgements connect are shown as one: src/merging
   * says as which. What was put of each stays on record, and is shown again as it was when they are no longer connected.
   */
  readonly judgements?: readonly Judgement[];
  /** Put in the same transaction, so that what is written and how far one has come are never at odds. */
  readonly checkpoint?: Checkpoint;
}

/** Nothing put and nothing taken out: what a change set adds to. */
export const NO_CHANGES = {
  sources: [],
  entities: [],
  relations: [],
  claims: [],
  removedClaims: [],
} as const satisfies Partial<ChangeSet>;

/** A row of a store's change log: the ids that one change set touched, each list sorted. */
export interface Change {
  readonly revision: number;
  readonly note: string;
  readonly recordedOn: Day;
  readonly sources: readonly string[];
  /** The entities put and judged, and those that are shown otherwise because of it. */
  readonly entities: readonly string[];
  /** The relations put, those whose claims or whose claims' sources changed, and those of entities that are shown otherwise. */
  readonly relations: readonly string[];
}
