import type { Claim } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import type { Judgement } from '../domain/judgement.js';
import type { Relation } from '../domain/relation.js';
import { type Aliases, NO_ALIASES } from './aliases.js';

/** What refers to entities as they are shown. */
export interface Referring {
  /** As they were put: those in which one takes part, or for whom another does. */
  readonly relations: readonly Relation[];
  /** As they were put: those with such a subject, about one, or attributed to one. */
  readonly claims: readonly Claim[];
  /** Ids of the entities, as they are shown, that link to one. */
  readonly entities: readonly string[];
}

/** What is looked up in a store while a change set is rewritten: each for a list of ids, distinct and not empty. */
export interface Lookups {
  /** All aliases of what any of the ids is shown as. */
  readonly aliases: Aliases;
  /** The judgements that name any of them. */
  readonly judgements: readonly Judgement[];
  /** What refers to any of them, shown under these ids. */
  readonly referring: Referring;
  /** The entities as they were put under these ids. */
  readonly records: readonly Entity[];
}

export interface Lookup<What extends keyof Lookups = keyof Lookups> {
  readonly what: What;
  readonly ids: readonly string[];
}

/** A computation that looks things up on the way, be the store asked at once or over a network: whoever runs it answers each lookup. */
export type Looking<Result> = Generator<Lookup, Result, Lookups[keyof Lookups]>;

const NOTHING: Lookups = {
  aliases: NO_ALIASES,
  judgements: [],
  referring: { relations: [], claims: [], entities: [] },
  records: [],
};

export function* look<What extends keyof Lookups>(what: What, ids: Iterable<string>): Looking<Lookups[What]> {
  const distinct = [...new Set(ids)];
  // Whoever runs it answers what was asked.
  return distinct.length === 0 ? NOTHING[what] : ((yield { what, ids: distinct }) as Lookups[What]);
}
