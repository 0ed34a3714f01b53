import type { Page, PageRequest, RelationOrder } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { RelationFilter, RelationSelection, RelationsOfSelection } from '../port.js';
import { type Condition, condition, given, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { overlapping, participationSeen, relationSeen, statusStated } from './lens-conditions.js';
import { participationTypes } from './model.js';
import { paging, toPage } from './paging.js';
import { type RelationRow, toRelation } from './relation-rows.js';
import { returnClause } from './statement.js';

const BY_DATE = { sort: 'relation.earliest', id: 'relation.idKey' };

interface ItemRow {
  readonly [column: string]: unknown;
  readonly item: RelationRow;
}

interface ItemsRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly items: RelationRow[];
}

export async function listRelations(
  connection: Connection,
  { filter, lens }: RelationSelection,
  { direction }: RelationOrder,
  page: PageRequest,
): Promise<Page<Relation>> {
  const { conditions: bounds, text, parameters } = paging(BY_DATE, direction, page);
  const conditions = [...kindConditions(filter), ...relationConditions(filter, lens), ...bounds];
  const rows = await connection.read<ItemRow>(
    {
      name: 'list-relations',
      text: `MATCH (relation:Relation)\n${where(conditions)}\nWITH relation\n${text}\n${returnClause('relations-by-id')}`,
    },
    { ...parametersOf(conditions), ...parameters },
  );
  return toPage(rows, page, ({ item }) => toRelation(item));
}

export async function countRelations(connection: Connection, { filter, lens }: RelationSelection): Promise<number> {
  const conditions = [...kindConditions(filter), ...relationConditions(filter, lens)];
  const [row] = await connection.read<{ count: number }>(
    {
      name: 'count-relations',
      text: `MATCH (relation:Relation)\n${where(conditions)}\nRETURN count(relation) AS count`,
    },
    parametersOf(conditions),
  );
  return row?.count ?? 0;
}

/** The page of each entity is cut before anything of its relations but their dates and claims' days is read. */
export async function relationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
  { direction }: RelationOrder,
  page: PageRequest,
): Promise<Map<string, Page<Relation>>> {
  const { conditions: bounds, text, parameters } = paging(BY_DATE, direction, page);
  const conditions = [...relationsOfConditions(selection), ...bounds];
  const rows = await readOfEach<ItemsRow>(
    connection,
    'relations-of',
    entities,
    selection,
    conditions,
    `WITH DISTINCT relation\n${text}\n${returnClause('relations-by-id').replace(/^RETURN /, 'WITH ')}\nRETURN collect(item) AS items`,
    'items',
    parameters,
  );
  const found = new Map(rows.map(({ id, items }) => [id, items]));
  return new Map(entities.map((id) => [id, toPage(found.get(id) ?? [], page, toRelation)]));
}

export async function countRelationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
): Promise<Map<string, number>> {
  const rows = await readOfEach<{ id: string; count: number }>(
    connection,
    'count-relations-of',
    entities,
    selection,
    relationsOfConditions(selection),
    'RETURN count(DISTINCT relation) AS count',
    'count',
    {},
  );
  const found = new Map(rows.map(({ id, count }) => [id, count]));
  return new Map(entities.map((id) => [id, found.get(id) ?? 0]));
}

async function readOfEach<Row extends Record<string, unknown>>(
  connection: Connection,
  name: string,
  entities: readonly string[],
  { roles, filter }: RelationsOfSelection,
  conditions: readonly Condition[],
  result: string,
  column: string,
  parameters: object,
): Promise<Row[]> {
  const types = participationTypes(roles, filter.kinds);
  if (types.length === 0) return [];
  const text = `UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[participation:${types.join('|')}]->(relation:Relation)
  ${where(conditions)}
  ${result}
}
RETURN id, ${column}`;
  const ids = [...new Set(entities)];
  return connection.read<Row>({ name, text }, { entities: ids, ...parametersOf(conditions), ...parameters });
}

function relationsOfConditions({ filter, lens }: RelationsOfSelection): readonly Condition[] {
  return [participationSeen(lens), ...relationConditions(filter, lens)];
}

/** Of an entity's relations, the types of the relationships say this already. */
function kindConditions({ kinds }: RelationFilter): readonly Condition[] {
  const [kind, ...others] = kinds ?? [];
  if (kinds !== undefined && kind !== undefined && others.length === 0) {
    return [condition('relation.kind = $kind', { kind })];
  }
  return given(kinds, (some) => condition('relation.kind IN $kinds', { kinds: some }));
}

function relationConditions(filter: RelationFilter, lens: RelationSelection['lens']): readonly Condition[] {
  return [
    relationSeen(lens),
    ...given(lens.during, (during) => overlapping(during, 'lens')),
    ...given(filter.during, (during) => overlapping(during, 'filter')),
    ...given(filter.ids, (ids) => condition('relation.id IN $ids', { ids })),
    ...given(filter.channel, (channel) => condition('relation.channel IN $channel', { channel })),
    ...given(filter.status, (status) => statusStated(status, lens)),
  ];
}
