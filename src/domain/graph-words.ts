import type { EntityKind, RelationKind, Role } from './vocabulary.js';

/** What the graph is called where it is drawn as nodes and relationships: in Neo4j, and in tables made for it. */

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

/** The label of each kind of entity, beside Entity and Actor. */
export const ENTITY_LABELS: Readonly<Record<EntityKind, string>> = {
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
