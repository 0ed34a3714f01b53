import neo4j from 'neo4j-driver';
import {
  ENTITY_ATTRIBUTES,
  type Entity,
  type Identifier,
  type Name,
  type PlanPoint,
  type PlanVersion,
} from '../../domain/entity.js';
import { type LinkKind, linksOf } from '../../domain/link.js';
import { textKey } from '../../domain/text-key.js';
import type { EntityKind, PlanStatus } from '../../domain/vocabulary.js';
import type { Originals } from '../../merging/rewriting.js';
import { entityLabels, LINK_TYPES } from './model.js';
import { orderKey } from './order-key.js';
import { originalProperty, pick, storedProperties } from './properties.js';
import { searchEntryRows } from './search.js';

const NAME_ATTRIBUTES = ['text', 'lang', 'script', 'kind', 'period'];
const IDENTIFIER_ATTRIBUTES = ['scheme', 'value'];
const VERSION_ATTRIBUTES = ['id', 'label', 'on', 'status', 'pointCount'];
const POINT_ATTRIBUTES = ['number', 'text'];

/** A plan version as `plan-versions-by-id` and `entities-by-id` return it. */
export interface PlanVersionRow {
  readonly id: string;
  readonly label: string;
  readonly status: PlanStatus;
  readonly points: readonly PlanPoint[];
  readonly revises: string | null;
}

/** An entity as `entities-by-id` returns it; its attributes are among the properties that are not listed. */
export interface EntityRow {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly links: readonly { readonly type: string; readonly target: string }[];
  readonly versions: readonly PlanVersionRow[];
}

/** What each kind of entity has that is not a property of its node. */
const PARTS: Readonly<Record<EntityKind, (row: EntityRow) => object>> = {
  PERSON: () => ({}),
  STATE: (row) => ({ predecessors: targets(row, 'PREDECESSOR') }),
  ORGANIZATION: (row) => ({ ...single(row, 'PARENT', 'parent'), ...single(row, 'SEAT', 'seat') }),
  PLAN: (row) => ({ versions: row.versions.map(toPlanVersion) }),
  PLACE: (row) => single(row, 'WITHIN', 'within'),
};

export function toEntity(row: EntityRow): Entity {
  const { kind, id, name, names, identifiers } = row;
  const attributes = pick(row, ['description', ...ENTITY_ATTRIBUTES[kind]]);
  return { kind, id, name, names, identifiers, ...attributes, ...PARTS[kind](row) } as Entity;
}

export function toPlanVersion(row: PlanVersionRow): PlanVersion {
  const { id, label, status, points, revises } = row;
  const version = { id, label, status, ...pick(row, VERSION_ATTRIBUTES), points };
  return revises === null ? version : { ...version, revises };
}

function targets({ links }: EntityRow, kind: LinkKind): readonly string[] {
  return links.filter(({ type }) => type === LINK_TYPES[kind]).map(({ target }) => target);
}

function single(row: EntityRow, kind: LinkKind, field: string): object {
  const [target] = targets(row, kind);
  return target === undefined ? {} : { [field]: target };
}

/** What the statements that put entities take as `$rows`, by the statement's name. */
export function entityRows(entities: readonly Entity[]): Readonly<Record<string, readonly object[]>> {
  const versions = entities.flatMap((plan) =>
    plan.kind === 'PLAN'
      ? plan.versions.map((version, index) => ({ plan: plan.id, version, position: neo4j.int(index) }))
      : [],
  );
  return {
    'put-names': entities.flatMap(({ id, names }) => listed(id, names, NAME_ATTRIBUTES)),
    'put-identifiers': entities.flatMap(({ id, identifiers }) => listed(id, identifiers, IDENTIFIER_ATTRIBUTES)),
    'put-links': entities.flatMap((entity) =>
      linksOf(entity).map(({ kind, target }, index) => ({
        entity: entity.id,
        type: LINK_TYPES[kind],
        target,
        position: neo4j.int(index),
      })),
    ),
    'put-plan-versions': versions.map(({ plan, version, position }) => ({
      plan,
      position,
      properties: { ...storedProperties(version, VERSION_ATTRIBUTES), idKey: orderKey(version.id) },
    })),
    'put-plan-points': versions.flatMap(({ version: { id, points } }) =>
      points.map((point, index) => ({
        version: id,
        position: neo4j.int(index),
        properties: storedProperties(point, POINT_ATTRIBUTES),
      })),
    ),
    'put-plan-revisions': versions.flatMap(({ version: { id, revises } }) =>
      revises === undefined ? [] : [{ version: id, revises }],
    ),
    'put-search-entries': searchEntryRows(entities),
  };
}

/** The entities themselves, as `put-entities` takes them. */
export function entityNodes(entities: readonly Entity[], originals: Originals['entities']): readonly object[] {
  return entities.map((entity) => ({
    labels: entityLabels(entity.kind),
    properties: {
      ...storedProperties(entity, ['id', 'kind', 'name', 'description', ...ENTITY_ATTRIBUTES[entity.kind]]),
      idKey: orderKey(entity.id),
      nameKey: orderKey(textKey(entity.name)),
      ...originalProperty(originals.get(entity.id)),
    },
  }));
}

function listed(entity: string, items: readonly object[], attributes: readonly string[]): object[] {
  return items.map((item, index) => ({
    entity,
    position: neo4j.int(index),
    properties: storedProperties(item, attributes),
  }));
}
