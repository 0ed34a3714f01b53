import type { LinkKind } from '../../domain/link.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import { type EntityKind, isActorKind, RELATION_KINDS, type RelationKind, type Role } from '../../domain/vocabulary.js';

/** The type of the relationship from an entity to the relation in which it has the role. */
export const PARTICIPATION_TYPES: Readonly<Record<Role, string>> = {
  PARTICIPANT: 'ATTENDED',
  HOST: 'HOSTED',
  MEDIATOR: 'MEDIATED',
  SUBJECT: 'DISCUSSED_AT',
  VENUE: 'VENUE_OF',
  TRAVELLER: 'TRAVELLED_ON',
  COMPANION: 'JOINED',
  DESTINATION: 'DESTINATION_OF',
  ENVOY: 'SERVED_AS',
  SENDER: 'SENT',
  RECEIVER: 'RECEIVED',
  RESIDENCE: 'RESIDENCE_OF',
  HOLDER: 'HELD',
  BODY: 'FILLED',
  CRITIC: 'CRITICIZED',
  TARGET: 'TARGETED_BY',
  PRAISER: 'PRAISED',
  PRAISED: 'PRAISED_BY',
  SUPPORTER: 'TOOK',
  PLAN: 'JUDGED_BY',
  PARTY: 'PARTY_TO',
};

/** The type of the relationship from an entity to the one that it is linked to. */
export const LINK_TYPES: Readonly<Record<LinkKind, string>> = {
  PREDECESSOR: 'SUCCEEDS',
  PARENT: 'PART_OF',
  SEAT: 'SEATED_IN',
  WITHIN: 'WITHIN',
};

const ENTITY_LABELS: Readonly<Record<EntityKind, string>> = {
  PERSON: 'Person',
  STATE: 'State',
  ORGANIZATION: 'Organization',
  PLAN: 'Plan',
  PLACE: 'Place',
};

/** The label of each kind of relation, beside Relation. */
export const RELATION_LABELS: Readonly<Record<RelationKind, string>> = {
  MEETING: 'Meeting',
  TRIP: 'Trip',
  ENVOY_ROLE: 'EnvoyRole',
  TENURE: 'Tenure',
  CRITICISM: 'Criticism',
  PRAISE: 'Praise',
  STANCE: 'Stance',
  TIE: 'Tie',
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
