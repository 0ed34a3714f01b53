import type { Lens } from '../../domain/lens.js';
import type { Page, PageRequest, RelationOrder } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { Role } from '../../domain/vocabulary.js';
import type { RelationsOfSelection } from '../port.js';
import { type Condition, parametersOf, where } from './condition.js';
import type { Connection, Parameters } from './connection.js';
import { certaintySort } from './lens-conditions.js';
import { participationTypes } from './model.js';
import { paging, type Sorted, toPage } from './paging.js';
import { participationConditions } from './relation-conditions.js';
import { type RelationRow, toRelation } from './relation-rows.js';
import { returnClause } from './statement.js';

/** What an entity's relations are sorted by; a participation has the days of its relation. */
const SORTS: Readonly<Record<RelationOrder['by'], (lens: Lens) => string>> = {
  DATE: () => 'participation.earliest',
  CERTAINTY: (lens) => certaintySort(lens, 'participation'),
};
const BY_COLUMNS = { sort: 'sort', id: 'idKey' };

interface PageRow extends Sorted {
  readonly item: RelationRow;
}

interface Row<Result> {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly result: Result;
}

/**
 * The page of each entity is cut before anything of its relations is read but what their participations say. An entity
 * in several roles of a relation gives it once.
 */
export async function relationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
  { by, direction }: RelationOrder,
  page: PageRequest,
): Promise<Map<string, Page<Relation>>> {
  const { conditions: bounds, text, parameters } = paging(BY_COLUMNS, direction, page);
  const distinct = typesOf(selection).length > 1 ? 'DISTINCT ' : '';
  const found = await readOfEach<PageRow[]>(connection, 'relations-of', entities, selection, {
    conditions: participationConditions(selection),
    parameters: { ...parameters, ...parametersOf(bounds) },
    text: `WITH ${distinct}relation, ${SORTS[by](selection.lens)} AS sort, participation.idKey AS idKey
  ${where(bounds)}
  WITH relation, sort, idKey
  ${text}
  ${returnClause('relations-by-id').replace(/^RETURN /, 'WITH sort, ')}
  RETURN collect({item: item, sort: sort}) AS result`,
  });
  return new Map(entities.map((id) => [id, toPage(found.get(id) ?? [], page, ({ item }) => toRelation(item))]));
}

export async function countRelationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
): Promise<Map<string, number>> {
  const found = await readOfEach<number>(connection, 'count-relations-of', entities, selection, {
    conditions: participationConditions(selection),
    parameters: {},
    text: 'RETURN count(DISTINCT relation) AS result',
  });
  return new Map(entities.map((id) => [id, found.get(id) ?? 0]));
}

export async function countRolesOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
): Promise<Map<string, Map<Role, number>>> {
  const found = await readOfEach<[Role, number][]>(connection, 'count-roles-of', entities, selection, {
    conditions: participationConditions(selection),
    parameters: {},
    text: 'WITH participation.role AS role, count(*) AS count\n  RETURN collect([role, count]) AS result',
  });
  return new Map(entities.map((id) => [id, new Map(found.get(id))]));
}

interface OfEach {
  readonly conditions: readonly Condition[];
  readonly parameters: Parameters;
  /** Makes the column `result` of one entity's participations. */
  readonly text: string;
}

async function readOfEach<Result>(
  connection: Connection,
  name: string,
  entities: readonly string[],
  selection: RelationsOfSelection,
  { conditions, parameters, text: result }: OfEach,
): Promise<Map<string, Result>> {
  const types = typesOf(selection);
  if (types.length === 0) return new Map();
  const text = `UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[participation:${types.join('|')}]->(relation)
  ${where(conditions)}
  ${result}
}
RETURN id, result`;
  const ids = [...new Set(entities)];
  const all = { entities: ids, ...parametersOf(conditions), ...parameters };
  const rows = await connection.read<Row<Result>>({ name, text }, all);
  return new Map(rows.map((row) => [row.id, row.result]));
}

function typesOf({ roles, filter }: RelationsOfSelection): readonly string[] {
  return participationTypes(roles, filter.kinds);
}
