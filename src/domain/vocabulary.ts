/**
 * The closed vocabularies of the graph, strongest or most usual value first. The words are those of the
 * GraphQL schema, so that no layer translates them.
 */

export const ENTITY_KINDS = ['PERSON', 'STATE', 'ORGANIZATION', 'PLAN', 'PLACE'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The entity kinds that act: they meet, send, criticise, praise and take stances. */
export const ACTOR_KINDS = ['PERSON', 'STATE', 'ORGANIZATION'] as const satisfies readonly EntityKind[];
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const RELATION_KINDS = [
  'MEETING',
  'TRIP',
  'ENVOY_ROLE',
  'TENURE',
  'CRITICISM',
  'PRAISE',
  'STANCE',
  'TIE',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** In the order in which a relation lists its participants. Each role belongs to one kind of relation, and tells it. */
export const ROLES = [
  'PARTICIPANT',
  'HOST',
  'MEDIATOR',
  'SUBJECT',
  'VENUE',
  'TRAVELLER',
  'COMPANION',
  'DESTINATION',
  'ENVOY',
  'SENDER',
  'RECEIVER',
  'RESIDENCE',
  'HOLDER',
  'BODY',
  'CRITIC',
  'TARGET',
  'PRAISER',
  'PRAISED',
  'SUPPORTER',
  'PLAN',
  'PARTY',
] as const;
export type Role = (typeof ROLES)[number];

/** Of a claim, strongest first: an earlier one satisfies every `minCertainty` that a later one does. */
export const CERTAINTIES = ['CONFIRMED', 'REPORTED', 'POSSIBLE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const POLARITIES = ['ASSERTS', 'DENIES'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const STANDINGS = ['ASSERTED', 'DISPUTED', 'DENIED'] as const;
export type Standing = (typeof STANDINGS)[number];

export const MEETING_STATUSES = ['PROPOSED', 'PLANNED', 'HELD', 'POSTPONED', 'CANCELLED', 'UNKNOWN'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const CHANNELS = ['IN_PERSON', 'PHONE', 'VIDEO', 'WRITTEN', 'UNKNOWN'] as const;
export type Channel = (typeof CHANNELS)[number];

export const POSITIONS = ['PROPOSES', 'SUPPORTS', 'ACCEPTS_IN_PART', 'UNDECIDED', 'OPPOSES', 'REJECTS'] as const;
export type Position = (typeof POSITIONS)[number];

export const PLAN_STATUSES = ['DRAFTED', 'LEAKED', 'PUBLISHED', 'AGREED', 'REJECTED', 'SUPERSEDED', 'UNKNOWN'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const MILESTONE_KINDS = ['NOMINATED', 'APPOINTED', 'ARRIVED', 'CREDENTIALED', 'ENDED'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

export const NAME_KINDS = ['PREFERRED', 'NATIVE', 'SPELLING', 'ALIAS', 'FORMER'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Whether `certainty` is at least as strong as `floor`. */
export function isAtLeast(certainty: Certainty, floor: Certainty): boolean {
  return CERTAINTIES.indexOf(certainty) <= CERTAINTIES.indexOf(floor);
}

export function isActorKind(kind: string): kind is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(kind);
}

export function isEntityKind(kind: string): kind is EntityKind {
  return (ENTITY_KINDS as readonly string[]).includes(kind);
}

export function isRelationKind(kind: string): kind is RelationKind {
  return (RELATION_KINDS as readonly string[]).includes(kind);
}
