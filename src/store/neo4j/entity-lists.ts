import type { Entity } from '../../domain/entity.js';
import type { EntityOrder, Page, PageRequest } from '../../domain/page.js';
import { textKey } from '../../domain/text-key.js';
import type { EntitySelection, TextFilter } from '../port.js';
import { type Condition, condition, given, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { type EntityRow, toEntity } from './entity-rows.js';
import { orderKey } from './order-key.js';
import { paging, type Sorting, toPage } from './paging.js';
import { returnClause } from './statement.js';

const SORTINGS: Readonly<Record<EntityOrder['by'], Sorting>> = {
  NAME: { sort: 'entity.nameKey', id: 'entity.idKey', index: ['entity.kind'] },
  ID: { sort: 'entity.idKey', id: 'entity.idKey', index: ['entity.kind'] },
};

/** Neo4j takes the other one of the two where they seem equally good, and sorts every entity of the kind. */
const INDEXES: Readonly<Record<EntityOrder['by'], string>> = {
  NAME: 'USING INDEX entity:Entity(kind, nameKey, idKey)',
  ID: 'USING INDEX entity:Entity(kind, idKey)',
};

interface ItemRow {
  readonly [column: string]: unknown;
  readonly item: EntityRow;
}

export async function listEntities(
  connection: Connection,
  selection: EntitySelection,
  { by, direction }: EntityOrder,
  page: PageRequest,
): Promise<Page<Entity>> {
  const { conditions: bounds, text, parameters } = paging(SORTINGS[by], direction, page);
  const conditions = [...entityConditions(selection), ...bounds];
  const index = findsFew(selection) ? '' : INDEXES[by];
  const rows = await connection.read<ItemRow>(
    {
      name: 'list-entities',
      text: `MATCH (entity:Entity)\n${index}\n${where(conditions)}\nWITH entity\n${text}\n${returnClause('entities-by-id')}`,
    },
    { ...parametersOf(conditions), ...parameters },
  );
  return toPage(rows, page, ({ item }) => toEntity(item));
}

/** Whether the filter names ids or whole names, by which entities are found faster than in the order of the list. */
function findsFew({ filter: { ids, name } }: EntitySelection): boolean {
  return ids !== undefined || name?.eq !== undefined || name?.in !== undefined;
}

export async function countEntities(connection: Connection, selection: EntitySelection): Promise<number> {
  const conditions = entityConditions(selection);
  const [row] = await connection.read<{ count: number }>(
    { name: 'count-entities', text: `MATCH (entity:Entity)\n${where(conditions)}\nRETURN count(entity) AS count` },
    parametersOf(conditions),
  );
  return row?.count ?? 0;
}

function entityConditions({ kind, filter }: EntitySelection): readonly Condition[] {
  return [
    condition('entity.kind = $kind', { kind }),
    ...given(filter.ids, (ids) => condition('entity.id IN $ids', { ids })),
    ...nameConditions(filter.name ?? {}),
  ];
}

function nameConditions(name: TextFilter): readonly Condition[] {
  const key = (text: string): string => orderKey(textKey(text));
  return [
    ...given(name.eq, (text) => condition('entity.nameKey = $nameEq', { nameEq: key(text) })),
    ...given(name.in, (texts) => condition('entity.nameKey IN $nameIn', { nameIn: texts.map(key) })),
    ...given(name.contains, (text) => condition('entity.nameKey CONTAINS $nameContains', { nameContains: key(text) })),
    ...given(name.startsWith, (text) => condition('entity.nameKey STARTS WITH $nameStart', { nameStart: key(text) })),
  ];
}
