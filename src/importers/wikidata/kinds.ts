import type { EntityKind } from '../../domain/vocabulary.js';

/**
 * What an item can be: an entity, a meeting, the relations of two states (a tie), or what is held and named, but stands for nothing in the graph: a
 * position, or an occupation. Where the classes of an item say several, the first of these counts: Singapore is a state and a city.
 */
export const ITEM_KINDS = [
  'PERSON',
  'STATE',
  'RELATIONS',
  'MEETING',
  'PLAN',
  'ORGANIZATION',
  'PLACE',
  'AMBASSADOR',
  'POSITION',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What records of each kind are called in counts. */
export const RECORD_KINDS: Readonly<Record<ItemKind, string>> = {
  PERSON: 'person',
  STATE: 'state',
  RELATIONS: 'bilateral relations',
  MEETING: 'meeting',
  PLAN: 'treaty or plan',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  AMBASSADOR: 'position',
  POSITION: 'position',
};

const ENTITIES: readonly string[] = [
  'PERSON',
  'STATE',
  'ORGANIZATION',
  'PLAN',
  'PLACE',
] satisfies readonly EntityKind[];

export function isEntity(kind: ItemKind): kind is ItemKind & EntityKind {
  return ENTITIES.includes(kind);
}
