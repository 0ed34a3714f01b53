import { ACTOR_KINDS, ENTITY_KINDS, type EntityKind, type RelationKind, type Role } from './vocabulary.js';

export interface RoleRule {
  readonly role: Role;
  /** The kinds of entity that may take the role. */
  readonly entities: readonly EntityKind[];
  readonly min: number;
  readonly max: number;
  /** Whether whoever takes it is tied by the relation to the others who do: a venue, a subject and a residence are not met. */
  readonly connects: boolean;
}

export interface RelationKindRule {
  /** Whether it goes on until an end is known (a tenure), or is over when its start is (a meeting). */
  readonly lasts: boolean;
  /** Whether claims about it may state a {@link MeetingStatus}. */
  readonly hasStatus: boolean;
  readonly roles: readonly RoleRule[];
}

const MANY = Number.POSITIVE_INFINITY;

/** What each kind of relation is. CONTRIBUTING.md says what else a new kind needs. */
export const RELATION_KIND_TABLE: Readonly<Record<RelationKind, RelationKindRule>> = {
  MEETING: {
    lasts: false,
    hasStatus: true,
    roles: [
      { role: 'PARTICIPANT', entities: ACTOR_KINDS, min: 0, max: MANY, connects: true },
      { role: 'HOST', entities: ACTOR_KINDS, min: 0, max: MANY, connects: true },
      { role: 'MEDIATOR', entities: ACTOR_KINDS, min: 0, max: MANY, connects: true },
      { role: 'SUBJECT', entities: ENTITY_KINDS, min: 0, max: MANY, connects: false },
      { role: 'VENUE', entities: ['PLACE'], min: 0, max: 1, connects: false },
    ],
  },
  TRIP: {
    lasts: false,
    hasStatus: true,
    roles: [
      { role: 'TRAVELLER', entities: ACTOR_KINDS, min: 1, max: 1, connects: true },
      { role: 'COMPANION', entities: ACTOR_KINDS, min: 0, max: MANY, connects: true },
      { role: 'DESTINATION', entities: ['PLACE', 'STATE'], min: 1, max: 1, connects: true },
    ],
  },
  ENVOY_ROLE: {
    lasts: true,
    hasStatus: false,
    roles: [
      { role: 'ENVOY', entities: ['PERSON'], min: 1, max: 1, connects: true },
      { role: 'SENDER', entities: ACTOR_KINDS, min: 0, max: 1, connects: true },
      { role: 'RECEIVER', entities: ACTOR_KINDS, min: 0, max: MANY, connects: true },
      { role: 'RESIDENCE', entities: ['PLACE'], min: 0, max: 1, connects: false },
    ],
  },
  TENURE: {
    lasts: true,
    hasStatus: false,
    roles: [
      { role: 'HOLDER', entities: ['PERSON'], min: 1, max: 1, connects: true },
      { role: 'BODY', entities: ['STATE', 'ORGANIZATION'], min: 1, max: 1, connects: true },
    ],
  },
  CRITICISM: {
    lasts: false,
    hasStatus: false,
    roles: [
      { role: 'CRITIC', entities: ACTOR_KINDS, min: 1, max: MANY, connects: true },
      { role: 'TARGET', entities: ENTITY_KINDS, min: 1, max: 1, connects: true },
    ],
  },
  PRAISE: {
    lasts: false,
    hasStatus: false,
    roles: [
      { role: 'PRAISER', entities: ACTOR_KINDS, min: 1, max: MANY, connects: true },
      { role: 'PRAISED', entities: ENTITY_KINDS, min: 1, max: 1, connects: true },
    ],
  },
  STANCE: {
    lasts: false,
    hasStatus: false,
    roles: [
      { role: 'SUPPORTER', entities: ACTOR_KINDS, min: 1, max: 1, connects: true },
      { role: 'PLAN', entities: ['PLAN'], min: 1, max: 1, connects: true },
    ],
  },
  TIE: {
    lasts: true,
    hasStatus: false,
    roles: [{ role: 'PARTY', entities: ACTOR_KINDS, min: 2, max: MANY, connects: true }],
  },
};

/** The roles that tie those who take them to one another: by them paths go on, and counterparts are counted. */
export const CONNECTING_ROLES: readonly Role[] = Object.values(RELATION_KIND_TABLE)
  .flatMap(({ roles }) => roles)
  .filter(({ connects }) => connects)
  .map(({ role }) => role);
