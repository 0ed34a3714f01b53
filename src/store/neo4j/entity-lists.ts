import type { Entity } from '../../domain/entity.js';
import type { EntityOrder, Page, PageRequest } from '../../domain/page.js';
import { textKey } from '../../domain/text-key.js';
import type { EntitySelection, TextFilter } from '../port.js';
import { type Condition, condition, given, type Part, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { type EntityRow, toEntity } from './entity-rows.js';
import { orderKey } from './order-key.js';
import { paging, type Sorting, toPage } from './paging.js';
import { returnClause } from './statement.js';

const SORTINGS: Readonly<Record<EntityOrder['by'], Sorting>> = {
  NAME: { sort: 'entity.nameKey', id: 'entity.idKey', index: ['entity.kind'] },
  ID: { sort: 'entity.idKey', id: 'entity.idKey', index: ['entity.kind'] },
};

/** Left to itself, Neo4j takes the other one where both seem equally good, and sorts every entity of the kind. */
const INDEXES: Readonly<Record<EntityOrder['by'], string>> = {
  NAME: 'USING INDEX entity:Entity(kind, nameKey, idKey)',
  ID: 'USING INDEX entity:Entity(kind, idKey)',
};

interface ItemRow {
  readonly [column: string]: unknown;
  readonly item: EntityRow;
}

/** Rows of `entity`, in the direction of paging. */
export function entitiesOnPage(selection: EntitySelection, { by, direction }: EntityOrder, page: PageRequest): Part {
  const { conditions: bounds, text, parameters } = paging(SORTINGS[by], direction, page);
  const conditions = [...entityConditions(selection), ...bounds];
  return {
    text: `MATCH (entity:Entity)\n${indexFor(selection, by)}\n${where(conditions)}\nWITH entity\n${text}`,
    parameters: { ...parametersOf(conditions), ...parameters },
  };
}

/** One row of `result`. */
export function entitiesCounted(selection: EntitySelection): Part {
  const conditions = entityConditions(selection);
  return {
    text: `MATCH (entity:Entity)\n${where(conditions)}\nRETURN count(entity) AS result`,
    parameters: parametersOf(conditions),
  };
}

export async function listEntities(
  connection: Connection,
  selection: EntitySelection,
  order: EntityOrder,
  page: PageRequest,
): Promise<Page<Entity>> {
  const { text, parameters } = entitiesOnPage(selection, order, page);
  const rows = await connection.read<ItemRow>(
    { name: 'list-entities', text: `${text}\n${returnClause('entities-by-id')}` },
    parameters,
  );
  return toPage(rows, page, ({ item }) => toEntity(item));
}

/** An index that is not the one of the list's order where the filter finds few entities by another. */
function indexFor({ filter: { ids, name } }: EntitySelection, by: EntityOrder['by']): string {
  if (ids !== undefined) return 'USING INDEX entity:Entity(id)';
  return name?.eq === undefined && name?.in === undefined ? INDEXES[by] : INDEXES.NAME;
}

export async function countEntities(connection: Connection, selection: EntitySelection): Promise<number> {
  const { text, parameters } = entitiesCounted(selection);
  const [row] = await connection.read<{ result: number }>({ name: 'count-entities', text }, parameters);
  return row?.result ?? 0;
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
