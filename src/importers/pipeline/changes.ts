import type { ChangeSet } from '../../domain/change-set.js';
import type { Claim } from '../../domain/claim.js';
import type { Day } from '../../domain/day.js';
import { withPartsInOrder } from '../../domain/relation.js';
import type { Source } from '../../domain/source.js';
import type { Facts } from '../importer.js';
import { isSame } from './canonical.js';
import type { Stored } from './stored.js';

/** The part of a change set that one record makes, or the sum of several. */
export type Changes = Pick<ChangeSet, 'sources' | 'entities' | 'relations' | 'claims' | 'removedClaims'>;

export function hasChanges(changes: Changes): boolean {
  return Object.values(changes).some((items) => items.length > 0);
}

export interface RetrievalDay {
  /** What the user said. */
  readonly given?: Day;
  readonly today: Day;
}

/**
 * What a record says as one change set: of what it mentions, only that of which nothing is `known` yet.
 */
export function wholeOf(facts: Facts, stored: Stored, isKnown: (id: string) => boolean, day: RetrievalDay): Changes {
  const once = new Map(facts.mentions.map((mention) => [mention.entity.id, mention]));
  const mentions = [...once.values()].filter(({ entity }) => !isKnown(entity.id));
  return {
    sources: facts.sources.map((source) => withRetrieval(source, stored.sources.get(source.id), day)),
    entities: [...mentions.map(({ entity }) => entity), ...facts.entities],
    relations: facts.relations,
    claims: [...mentions.flatMap(({ claims }) => claims), ...facts.claims],
    removedClaims: outdatedClaims(facts.claims, stored),
  };
}

/** Only what the store has not, or has otherwise. */
export function newIn(whole: Changes, stored: Stored): Changes {
  return {
    sources: whole.sources.filter((source) => !isSame(source, stored.sources.get(source.id))),
    entities: whole.entities.filter((entity) => !isSame(entity, stored.entities.get(entity.id))),
    relations: whole.relations.filter(
      (relation) => !isSame(withPartsInOrder(relation), stored.relations.get(relation.id)),
    ),
    claims: whole.claims.filter((claim) => !isSame(claim, stored.claims.get(claim.id))),
    removedClaims: whole.removedClaims,
  };
}

function withRetrieval(source: Source, stored: Source | undefined, { given, today }: RetrievalDay): Source {
  return { ...source, retrievedOn: source.retrievedOn ?? given ?? stored?.retrievedOn ?? today };
}

/** What the same place in the same source used to say about the same things and says no more. */
function outdatedClaims(claims: readonly Claim[], { claimsAbout }: Stored): string[] {
  const made = new Set(claims.map(({ id }) => id));
  const places = new Set(claims.map(placeOf));
  const before = [...new Set(claims.map(({ subject }) => subject))].flatMap((id) => claimsAbout.get(id) ?? []);
  return before
    .filter((claim) => claim.locator !== undefined && !made.has(claim.id) && places.has(placeOf(claim)))
    .map(({ id }) => id);
}

function placeOf({ source, locator, subject }: Claim): string {
  return JSON.stringify([source, locator, subject]);
}
