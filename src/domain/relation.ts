import { type DayRange, FIRST_DAY, LAST_DAY } from './day.js';
import { type Edtf, edtfBounds } from './edtf.js';
import { RELATION_KIND_TABLE } from './relation-kinds.js';
import { type Channel, type MilestoneKind, type Position, type RelationKind, ROLES, type Role } from './vocabulary.js';

/** One entity in one role of one relation. */
export interface Participation {
  readonly role: Role;
  /** Id of the entity. */
  readonly entity: string;
  /** Id of the actor for whom it takes part. */
  readonly onBehalfOf?: string;
}

interface RelationBase {
  /** Unique among all nodes of the graph. */
  readonly id: string;
  readonly start?: Edtf;
  readonly end?: Edtf;
  /** In the order of {@link ROLES}, and within one role as they were given: see {@link inRoleOrder}. */
  readonly participations: readonly Participation[];
}

export interface Meeting extends RelationBase {
  readonly kind: 'MEETING';
  readonly channel: Channel;
  /** Its number in the series of meetings of its participants: 6 for a sixth meeting. */
  readonly ordinal?: number;
}

export interface Trip extends RelationBase {
  readonly kind: 'TRIP';
  readonly purpose?: string;
  /** Ids of the meetings held on the trip, in the order given. */
  readonly meetings: readonly string[];
}

export interface Milestone {
  readonly kind: MilestoneKind;
  readonly on?: Edtf;
  readonly note?: string;
}

export interface EnvoyRole extends RelationBase {
  readonly kind: 'ENVOY_ROLE';
  readonly title: string;
  readonly mandate?: string;
  /**
   * Id of the group of accreditations that one envoy held at one time from one residence: the same for each of these roles. It names
   * no node.
   */
  readonly accreditation?: string;
  /** In the order given. */
  readonly milestones: readonly Milestone[];
}

export interface Tenure extends RelationBase {
  readonly kind: 'TENURE';
  readonly title: string;
}

export interface Criticism extends RelationBase {
  readonly kind: 'CRITICISM';
  readonly summary: string;
  /** CAMEO event code; 111 is "criticize or denounce". */
  readonly cameo?: string;
  /** Goldstein-like scale, -10 (harshest) to 10. */
  readonly intensity?: number;
}

/** The counterpart of {@link Criticism}: somebody publicly praises or endorses somebody or something. */
export interface Praise extends RelationBase {
  readonly kind: 'PRAISE';
  readonly summary: string;
  /** CAMEO event code; 051 is "praise or endorse". */
  readonly cameo?: string;
  /** Goldstein-like scale, -10 to 10 (warmest). */
  readonly intensity?: number;
}

export interface Stance extends RelationBase {
  readonly kind: 'STANCE';
  readonly position: Position;
  readonly summary?: string;
  /** Id of the plan version that the stance is on, when it is on one. */
  readonly version?: string;
}

export interface Tie extends RelationBase {
  readonly kind: 'TIE';
  /** Read from the first party to the second: "son-in-law of". */
  readonly nature: string;
}

export type Relation = Meeting | Trip | EnvoyRole | Tenure | Criticism | Praise | Stance | Tie;
export type RelationOfKind<K extends RelationKind> = Extract<Relation, { kind: K }>;

const ATTRIBUTES = {
  MEETING: ['channel', 'ordinal'],
  TRIP: ['purpose', 'meetings'],
  ENVOY_ROLE: ['title', 'mandate', 'accreditation', 'milestones'],
  TENURE: ['title'],
  CRITICISM: ['summary', 'cameo', 'intensity'],
  PRAISE: ['summary', 'cameo', 'intensity'],
  STANCE: ['position', 'summary', 'version'],
  TIE: ['nature'],
} as const satisfies { readonly [K in RelationKind]: readonly (keyof RelationOfKind<K>)[] };

/** Attributes that a kind's interface has and the table lacks: a store would lose them. */
type Forgotten = {
  [K in RelationKind]: Exclude<keyof RelationOfKind<K>, 'kind' | keyof RelationBase | (typeof ATTRIBUTES)[K][number]>;
}[RelationKind];

/** The attributes that each kind has beside what all relations have: what a store keeps with the relation. */
export const RELATION_ATTRIBUTES: [Forgotten] extends [never] ? typeof ATTRIBUTES : { forgotten: Forgotten } =
  ATTRIBUTES;

/**
 * The first and the last day on which the relation can have been in force. An event (a meeting) without an end
 * lasts as long as its start; a state of affairs (a tenure) without an end is open. What is not known does not
 * exclude: a relation without dates spans all days.
 */
export function relationBounds(relation: Pick<Relation, 'kind' | 'start' | 'end'>): DayRange {
  const { kind, start, end } = relation;
  const started = start === undefined ? undefined : edtfBounds(start);
  const ended = end === undefined ? undefined : edtfBounds(end);
  const withoutEnd = RELATION_KIND_TABLE[kind].lasts ? undefined : started;
  return { earliest: started?.earliest ?? FIRST_DAY, latest: (ended ?? withoutEnd)?.latest ?? LAST_DAY };
}

/** The participations sorted by role, keeping the given order within a role. */
export function inRoleOrder(participations: readonly Participation[]): readonly Participation[] {
  return [...participations].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
}

/** As a store keeps it: see {@link inRoleOrder}. */
export function withPartsInOrder(relation: Relation): Relation {
  return { ...relation, participations: inRoleOrder(relation.participations) };
}

/** The ids of the entities in any of `roles`, in the relation's order. */
export function entitiesIn(relation: Relation, ...roles: readonly Role[]): readonly string[] {
  return relation.participations.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity);
}
