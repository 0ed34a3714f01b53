import type { Entity } from '../../domain/entity.js';
import { COUNT_DIGITS, type EntityOrder, type Page, type PageRequest } from '../../domain/page.js';
import type { EntitySelection } from '../port.js';
import { all, type Condition, condition, given, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { type EntityRow, toEntity } from './entity-rows.js';
import { entityMatches, newScope } from './filter-conditions.js';
import { overlapping, participationSeen } from './lens-conditions.js';
import { paging, type Sorted, type Sorting, toPage } from './paging.js';
import { returnClause } from './statement.js';

const SORTINGS: Readonly<Record<EntityOrder['by'], Sorting>> = {
  NAME: { sort: 'entity.nameKey', id: 'entity.idKey', index: ['entity.kind'] },
  ID: { sort: 'entity.idKey', id: 'entity.idKey', index: ['entity.kind'] },
  RELATIONS: { sort: 'sort', id: 'entity.idKey' },
};

/** Left to itself, Neo4j takes another one where both seem equally good, and sorts every entity of the kind. */
const INDEXES: Readonly<Record<EntityOrder['by'], string>> = {
  NAME: 'USING INDEX entity:Entity(kind, nameKey, idKey)',
  ID: 'USING INDEX entity:Entity(kind, idKey)',
  RELATIONS: '',
};

interface Row extends Sorted {
  readonly [column: string]: unknown;
  readonly item: EntityRow;
}

export async function listEntities(
  connection: Connection,
  selection: EntitySelection,
  { by, direction }: EntityOrder,
  page: PageRequest,
): Promise<Page<Entity>> {
  const { sort } = SORTINGS[by];
  const { conditions: bounds, text, parameters } = paging(SORTINGS[by], direction, page);
  const conditions = entityConditions(selection);
  const counted = by === 'RELATIONS' ? countOf(selection) : undefined;
  const found =
    counted === undefined
      ? `${where([...conditions, ...bounds])}\nWITH entity`
      : `${where(conditions)}\nWITH entity, ${counted.text} AS sort\n${where(bounds)}\nWITH entity, sort`;
  const rows = await connection.read<Row>(
    {
      name: 'list-entities',
      text: `MATCH (entity:Entity)\n${indexFor(selection, by)}\n${found}\n${text}\n${returnClause('entities-by-id')}, ${sort} AS sort`,
    },
    { ...parametersOf([...conditions, ...bounds]), ...counted?.parameters, ...parameters },
  );
  return toPage(rows, page, ({ item }) => toEntity(item));
}

/** An index that is not the one of the list's order where the filter finds few entities by another. */
function indexFor({ filter: { ids, name } }: EntitySelection, by: EntityOrder['by']): string {
  if (ids !== undefined) return 'USING INDEX entity:Entity(id)';
  const isNamed = name?.eq !== undefined || name?.in !== undefined;
  return isNamed && by !== 'RELATIONS' ? INDEXES.NAME : INDEXES[by];
}

export async function countEntities(connection: Connection, selection: EntitySelection): Promise<number> {
  const conditions = entityConditions(selection);
  const [row] = await connection.read<{ count: number }>(
    { name: 'count-entities', text: `MATCH (entity:Entity)\n${where(conditions)}\nRETURN count(entity) AS count` },
    parametersOf(conditions),
  );
  return row?.count ?? 0;
}

function entityConditions({ kind, filter, lens }: EntitySelection): readonly Condition[] {
  return [condition('entity.kind = $kind', { kind }), ...entityMatches(filter, 'entity', newScope(lens))];
}

/** In how many relations `entity` is seen under the lens, as text that sorts as the numbers do. */
function countOf({ lens }: EntitySelection): Condition {
  const { text, parameters } = all([
    participationSeen(lens),
    ...given(lens.during, (during) => overlapping('participation', during, 'lens')),
  ]);
  const count = `COUNT { MATCH (entity)-[participation]->(relation:Relation) WHERE ${text} RETURN DISTINCT relation }`;
  return condition(`right('${'0'.repeat(COUNT_DIGITS)}' + toString(${count}), ${COUNT_DIGITS})`, parameters);
}
