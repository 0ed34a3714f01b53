import { ENTITY_LABELS, PARTICIPATION_TYPES, RELATION_LABELS } from '../../domain/graph-words.js';
import type { LinkKind } from '../../domain/link.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import { type EntityKind, isActorKind, RELATION_KINDS, type RelationKind, type Role } from '../../domain/vocabulary.js';

export { PARTICIPATION_TYPES, RELATION_LABELS };

/** The type of the relationship from an entity to the one that it is linked to. */
export const LINK_TYPES: Readonly<Record<LinkKind, string>> = {
  PREDECESSOR: 'SUCCEEDS',
  PARENT: 'PART_OF',
  SEAT: 'SEATED_IN',
  WITHIN: 'WITHIN',
};

/** The labels of an entity, beside Entity. */
export function entityLabels(kind: EntityKind): readonly string[] {
  return isActorKind(kind) ? ['Actor', ENTITY_LABELS[kind]] : [ENTITY_LABELS[kind]];
}

/** The types of the participations in these roles of relations of these kinds; every role, every kind where absent. */
export function participationTypes(roles?: readonly Role[], kinds?: readonly RelationKind[]): readonly string[] {
  return RELATION_KINDS.filter((kind) => kinds?.includes(kind) ?? true)
    .flatMap((kind) => RELATION_KIND_TABLE[kind].roles.map(({ role }) => role))
    .filter((role) => roles?.includes(role) ?? true)
    .map((role) => PARTICIPATION_TYPES[role]);
}
