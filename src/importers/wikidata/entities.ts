import type { Entity, Identifier, Name } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/vocabulary.js';
import type { Mention } from '../importer.js';
import type { Catalog } from './catalog.js';
import { isEntity } from './kinds.js';

export function entityId(item: string): string {
  return `wikidata:${item}`;
}

/** What statements say of an entity itself; each kind has some of it. */
export interface Attributes {
  readonly birth?: string;
  readonly death?: string;
  readonly inception?: string;
  readonly dissolution?: string;
  readonly isoAlpha2?: string;
  readonly classification?: string;
  readonly parent?: string;
  readonly seat?: string;
  readonly within?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Of a meeting or of relations. */
  readonly start?: string;
  readonly end?: string;
}

export interface Base {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Name[];
  readonly description?: string;
  readonly identifiers: readonly Identifier[];
}

type Maker = (base: Base, attributes: Attributes, predecessors: readonly string[]) => Entity;

const MAKERS: Readonly<Record<EntityKind, Maker>> = {
  PERSON: (base, { birth, death }) => ({ kind: 'PERSON', ...base, ...given({ birth, death }) }),
  STATE: (base, { isoAlpha2, inception, dissolution }, predecessors) => ({
    kind: 'STATE',
    ...base,
    ...given({ isoAlpha2, inception, dissolution }),
    predecessors,
  }),
  ORGANIZATION: (base, { classification, parent, seat }) => ({
    kind: 'ORGANIZATION',
    ...base,
    ...given({ classification, parent, seat }),
  }),
  PLAN: (base) => ({ kind: 'PLAN', ...base, versions: [] }),
  PLACE: (base, { within, latitude, longitude }) => ({
    kind: 'PLACE',
    ...base,
    ...given({ within, latitude, longitude }),
  }),
};

export function makeEntity(
  kind: EntityKind,
  base: Base,
  attributes: Attributes,
  predecessors: readonly string[],
): Entity {
  return MAKERS[kind](base, attributes, predecessors);
}

function given<Values extends object>(values: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Values>;
}

/** Which entities may stand at a place in the graph. */
export interface Wanted {
  readonly allowed: readonly EntityKind[];
  /** What the property itself says of its values, whoever they are. Where it says nothing, an item that is not in the files is left out. */
  readonly sure?: EntityKind;
}

/**
 * The entity that a statement names, mentioned by its id: its own record says what it is called. What the files say of its kind counts; of
 * an item that
 * is not in them, or of no kind that is known here, what the property says. Undefined where it cannot stand at that place, or nothing says
 * what it is:
 * nothing is guessed, and the statement is kept in words.
 */
export function mentionOf(item: string, { allowed, sure }: Wanted, catalog: Catalog): Mention | undefined {
  const described = catalog.kindOf(item);
  if (described === undefined || described === 'POSITION' || described === 'AMBASSADOR') {
    return sure === undefined ? undefined : { entity: bare(item, sure), claims: [] };
  }
  if (!isEntity(described) || !allowed.includes(described)) return undefined;
  return { entity: bare(item, described), claims: [] };
}

function bare(item: string, kind: EntityKind): Entity {
  const base = { id: entityId(item), name: item, names: [], identifiers: [{ scheme: 'wikidata', value: item }] };
  return makeEntity(kind, base, {}, []);
}
