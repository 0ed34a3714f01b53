import type { ChangeSet } from '../domain/change-set.js';
import type { Claim } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import { linksOf } from '../domain/link.js';
import type { Relation } from '../domain/relation.js';

/** The ids of entities that a change set names, as what is put or in what is put; subjects of claims of any kind among them. */
export function namedIds({ entities, relations, claims, judgements = [] }: ChangeSet): Set<string> {
  return new Set([
    ...entities.map(({ id }) => id),
    ...entities.flatMap(idsInEntity),
    ...relations.flatMap(idsInRelation),
    ...claims.flatMap(idsInClaim),
    ...judgements.flatMap(({ pair }) => pair),
  ]);
}

export function idsInEntity(entity: Entity): string[] {
  return linksOf(entity).map(({ target }) => target);
}

export function idsInRelation({ participations }: Relation): string[] {
  return participations.flatMap(({ entity, onBehalfOf }) =>
    onBehalfOf === undefined ? [entity] : [entity, onBehalfOf],
  );
}

export function idsInClaim({ subject, about, attributedTo }: Claim): string[] {
  return [subject, about, attributedTo].filter((id) => id !== undefined);
}
