import { ENTITY_ATTRIBUTES, type Entity, type PlanVersion } from '../../domain/entity.js';
import { linksOf } from '../../domain/link.js';
import { textKey } from '../../domain/text-key.js';
import { entityLabels, LINK_TYPES } from '../../store/neo4j/model.js';
import { orderKey } from '../../store/neo4j/order-key.js';
import type { ExportedEntity } from '../exported.js';
import { CLAIM_COLUMNS, claimRow } from './claim-row.js';
import { ENDS, ID, PART_ID, partId, properties, type Row, type Table } from './table.js';

const ATTRIBUTES = [...new Set(Object.values(ENTITY_ATTRIBUTES).flat())];
const SHARED = ['kind', 'name', 'description'];

/** What comes of an entity: the node, its parts as nodes of their own, what ties these, its links and the claims about it. */
export const ENTITY_TABLES: readonly Table<ExportedEntity>[] = [
  {
    file: 'entities.csv',
    holds: 'nodes',
    columns: { ...ID, ...properties(...SHARED, ...ATTRIBUTES, 'idKey', 'nameKey'), labels: ':LABEL' },
    rows: ({ entity }) => [
      {
        ...scalarsOf(entity),
        idKey: orderKey(entity.id),
        nameKey: orderKey(textKey(entity.name)),
        labels: ['Entity', ...entityLabels(entity.kind)].join(';'),
      },
    ],
  },
  {
    file: 'names.csv',
    holds: 'nodes',
    columns: { ...PART_ID, ...properties('text', 'lang', 'script', 'kind', 'period'), labels: ':LABEL' },
    rows: ({ entity }) =>
      entity.names.map((name, position) => ({ ...name, part: partId(entity.id, 'name', position), labels: 'Name' })),
  },
  {
    file: 'identifiers.csv',
    holds: 'nodes',
    columns: { ...PART_ID, ...properties('scheme', 'value'), labels: ':LABEL' },
    rows: ({ entity }) =>
      entity.identifiers.map((identifier, position) => ({
        ...identifier,
        part: partId(entity.id, 'identifier', position),
        labels: 'Identifier',
      })),
  },
  {
    file: 'plan-versions.csv',
    holds: 'nodes',
    columns: { ...ID, ...properties('label', 'on', 'status', 'pointCount', 'idKey'), labels: ':LABEL' },
    rows: ({ entity }) =>
      versionsOf(entity).map(({ points: _, ...version }) => ({
        ...version,
        idKey: orderKey(version.id),
        labels: 'PlanVersion',
      })),
  },
  {
    file: 'plan-points.csv',
    holds: 'nodes',
    columns: { ...PART_ID, ...properties('number', 'text'), labels: ':LABEL' },
    rows: ({ entity }) =>
      versionsOf(entity).flatMap(({ id, points }) =>
        points.map((point, position) => ({ ...point, part: partId(id, 'point', position), labels: 'PlanPoint' })),
      ),
  },
  {
    file: 'parts-of-entities.csv',
    holds: 'relationships',
    columns: { ...ENDS, ...properties('position') },
    rows: ({ entity }) => [
      ...entity.names.map((_, position) => partOf(entity.id, 'NAMED', 'name', position)),
      ...entity.identifiers.map((_, position) => partOf(entity.id, 'IDENTIFIED_BY', 'identifier', position)),
      ...linksOf(entity).map(({ kind, target }, position) => ({
        from: entity.id,
        to: target,
        type: LINK_TYPES[kind],
        position,
      })),
      ...versionsOf(entity).flatMap(({ id, points, revises }, position) => [
        { from: entity.id, to: id, type: 'HAS_VERSION', position },
        ...points.map((_, number) => partOf(id, 'CONTAINS', 'point', number)),
        ...(revises === undefined ? [] : [{ from: id, to: revises, type: 'REVISES' }]),
      ]),
    ],
  },
  {
    file: 'claims-about-entities.csv',
    holds: 'relationships',
    columns: CLAIM_COLUMNS,
    rows: ({ claims }) => claims.map(claimRow),
  },
];

function partOf(of: string, type: string, part: string, position: number): Row {
  return { from: of, to: partId(of, part, position), type, position };
}

function versionsOf(entity: Entity): readonly PlanVersion[] {
  return entity.kind === 'PLAN' ? entity.versions : [];
}

/** The values that are properties of the node itself. */
function scalarsOf(entity: Entity): Row {
  const names: readonly string[] = ['id', ...SHARED, ...ENTITY_ATTRIBUTES[entity.kind]];
  return Object.fromEntries(Object.entries(entity).filter(([name]) => names.includes(name)));
}
