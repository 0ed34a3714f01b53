import type { ChangeSet } from '../../../src/domain/change-set.js';
import type { RecordedClaim } from '../../../src/domain/claim.js';
import type { Entity } from '../../../src/domain/entity.js';
import type { Relation } from '../../../src/domain/relation.js';
import { recordedClaims } from '../../fixtures/recorded-claims.js';

/** What a store that was given one change set holds, in memory. */
export interface Graph {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly entity: (id: string) => Entity | undefined;
  /** All claims whose subject it is. */
  readonly claimsAbout: (id: string) => readonly RecordedClaim[];
}

export function graphOf(changes: ChangeSet): Graph {
  const { entities, relations } = changes;
  const claims = recordedClaims(changes);
  return {
    entities,
    relations,
    entity: (id) => entities.find((entity) => entity.id === id),
    claimsAbout: (id) => claims.filter(({ subject }) => subject === id),
  };
}
