import type { ChangeSet } from '../../../src/domain/change-set.js';
import { claimDay, type RecordedClaim } from '../../../src/domain/claim.js';
import type { Entity } from '../../../src/domain/entity.js';
import type { Relation } from '../../../src/domain/relation.js';

/** What a store that was given one change set holds, in memory. */
export interface Graph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly entity: (id: string) => Entity | undefined;
  /** All claims whose subject it is. */
  readonly claimsAbout: (id: string) => readonly RecordedClaim[];
}

export function graphOf({ entities, relations, claims, sources, recordedOn }: ChangeSet): Graph {
  const recorded = claims.flatMap((claim): RecordedClaim[] =>
    sources
      .filter(({ id }) => id === claim.source)
      .map((source) => ({ ...claim, recordedOn, day: claimDay(claim, source, recordedOn) })),
  );
  return {
    entities,
    relations,
    entity: (id) => entities.find((entity) => entity.id === id),
    claimsAbout: (id) => recorded.filter(({ subject }) => subject === id),
  };
}
