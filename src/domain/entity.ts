import type { Edtf } from './edtf.js';
import type { ActorKind, EntityKind, NameKind, PlanStatus } from './vocabulary.js';

/** One written form of an entity's name. */
export interface Name {
  readonly text: string;
  /** BCP 47 language tag, such as `uk`. */
  readonly lang?: string;
  /** ISO 15924 script code, such as `Cyrl`. */
  readonly script?: string;
  readonly kind: NameKind;
  /** When the name was in use, as an EDTF interval or date. */
  readonly period?: Edtf;
}

/** An entity's identifier in a scheme outside Demarche: `wikidata`, `iso3166-1`, `pocom` … */
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

/** The identifier as one text, the same for those that are equal and for no others. */
export function identifierKey({ scheme, value }: Identifier): string {
  return JSON.stringify([scheme, value]);
}

interface EntityBase {
  /** A slug of the English name, or scheme-prefixed for imported records. Unique among all nodes of the graph. */
  readonly id: string;
  /** The usual English name. */
  readonly name: string;
  /** The other forms, in the order in which they were given; {@link allNames} adds the preferred one. */
  readonly names: readonly Name[];
  readonly description?: string;
  /** In the order in which they were given. */
  readonly identifiers: readonly Identifier[];
}

export interface Person extends EntityBase {
  readonly kind: 'PERSON';
  readonly birth?: Edtf;
  readonly death?: Edtf;
}

export interface State extends EntityBase {
  readonly kind: 'STATE';
  readonly isoAlpha2?: string;
  readonly inception?: Edtf;
  readonly dissolution?: Edtf;
  /** Ids of the states that this one succeeded. Successors are the same fact read backwards. */
  readonly predecessors: readonly string[];
}

export interface Organization extends EntityBase {
  readonly kind: 'ORGANIZATION';
  readonly classification?: string;
  /** Id of the organization that this one is part of. */
  readonly parent?: string;
  /** Id of the place where it has its seat. */
  readonly seat?: string;
}

export interface Plan extends EntityBase {
  readonly kind: 'PLAN';
  /** In the order in which they were given, the oldest first. */
  readonly versions: readonly PlanVersion[];
}

export interface Place extends EntityBase {
  readonly kind: 'PLACE';
  /** Id of the state in which it lies. */
  readonly within?: string;
  /** Degrees, north positive. */
  readonly latitude?: number;
  /** Degrees, east positive. */
  readonly longitude?: number;
}

export interface PlanPoint {
  readonly number: number;
  readonly text: string;
}

export interface PlanVersion {
  readonly id: string;
  readonly label: string;
  readonly on?: Edtf;
  readonly status: PlanStatus;
  readonly pointCount?: number;
  /** In the order of the document. */
  readonly points: readonly PlanPoint[];
  /** Id of the version of the same plan that this one replaces. */
  readonly revises?: string;
}

export type Entity = Person | State | Organization | Plan | Place;
export type Actor = Extract<Entity, { kind: ActorKind }>;
export type EntityOfKind<K extends EntityKind> = Extract<Entity, { kind: K }>;

/** The scalar attributes that each kind has beside what all entities have: what a store keeps with the entity. */
export const ENTITY_ATTRIBUTES = {
  PERSON: ['birth', 'death'],
  STATE: ['isoAlpha2', 'inception', 'dissolution'],
  ORGANIZATION: ['classification'],
  PLAN: [],
  PLACE: ['latitude', 'longitude'],
} as const satisfies { readonly [K in EntityKind]: readonly (keyof EntityOfKind<K>)[] };

/** Which of those attributes are EDTF dates. */
export const ENTITY_DATES = ['birth', 'death', 'inception', 'dissolution'] as const;

/** Every known form of the name, the preferred one first. */
export function allNames(entity: Pick<Entity, 'name' | 'names'>): readonly Name[] {
  return [{ text: entity.name, kind: 'PREFERRED' }, ...entity.names];
}
