import type { EntityKind, RelationKind } from '../model/words.js';

export interface Noun {
  readonly one: string;
  readonly many: string;
}

export const ENTITY_NOUNS: Readonly<Record<EntityKind, Noun>> = {
  PERSON: { one: 'person', many: 'people' },
  STATE: { one: 'state', many: 'states' },
  ORGANIZATION: { one: 'organization', many: 'organizations' },
  PLAN: { one: 'plan', many: 'plans' },
  PLACE: { one: 'place', many: 'places' },
};

export const RELATION_NOUNS: Readonly<Record<RelationKind, Noun>> = {
  MEETING: { one: 'meeting', many: 'meetings' },
  TRIP: { one: 'trip', many: 'trips' },
  ENVOY_ROLE: { one: 'envoy role', many: 'envoy roles' },
  TENURE: { one: 'office', many: 'offices' },
  CRITICISM: { one: 'criticism', many: 'criticisms' },
  PRAISE: { one: 'praise', many: 'praises' },
  STANCE: { one: 'stance', many: 'stances' },
  TIE: { one: 'tie', many: 'ties' },
};

export const ENTITY: Noun = { one: 'entity', many: 'entities' };
export const RELATION: Noun = { one: 'relation', many: 'relations' };

const NUMBER = new Intl.NumberFormat('en-GB');

/** `5,712`. */
export function written(count: number): string {
  return NUMBER.format(count);
}

/** `1 person`, `5,712 people`. */
export function counted(count: number, { one, many }: Noun): string {
  return `${written(count)} ${count === 1 ? one : many}`;
}

/** As it begins a line or stands on a button: `Envoy roles`. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
