import type { Entity } from '../../domain/entity.js';
import { COUNT_DIGITS, type EntityOrder, type Page, type PageRequest } from '../../domain/page.js';
import type { EntitySelection } from '../selection.js';
import { entityAnchor } from './anchors.js';
import { all, type Condition, condition, given, type Part, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { type EntityRow, toEntity } from './entity-rows.js';
import { entityMatches, newScope } from './filter-conditions.js';
import { OUTERMOST, overlapping, participationEvidenced } from './lens-conditions.js';
import { paging, type Sorted, type Sorting, toPage } from './paging.js';
import { returnClause } from './statement.js';

const SORTINGS: Readonly<Record<EntityOrder['by'], Sorting>> = {
  NAME: { sort: 'entity.nameKey', id: 'entity.idKey', index: ['entity.kind'] },
  ID: { sort: 'entity.idKey', id: 'entity.idKey', index: ['entity.kind'] },
  RELATIONS: { sort: 'sort', id: 'entity.idKey' },
};

/** Left to itself, Neo4j takes the other one where both seem equally good, and sorts every entity of the kind. */
const INDEXES = {
  NAME: 'USING INDEX entity:Entity(kind, nameKey, idKey)',
  ID: 'USING INDEX entity:Entity(kind, idKey)',
} as const;

interface Row extends Sorted {
  readonly [column: string]: unknown;
  readonly item: EntityRow;
}

/** Rows of `entity` and `sort`, in the direction of paging. */
export function entitiesOnPage(selection: EntitySelection, { by, direction }: EntityOrder, page: PageRequest): Part {
  const { sort } = SORTINGS[by];
  const { conditions: bounds, text, parameters } = paging(SORTINGS[by], direction, page);
  const counted = countOf(selection);
  const found =
    by === 'RELATIONS'
      ? selectedEntities(selection, '', [])
      : selectedEntities(selection, indexFor(selection, by), bounds);
  const sortable =
    by !== 'RELATIONS' ? 'WITH entity' : `WITH entity, ${counted.text} AS sort\n${where(bounds)}\nWITH entity, sort`;
  return {
    text: `${found.text}\n${sortable}\n${text}\nWITH entity, ${sort} AS sort`,
    parameters: { ...found.parameters, ...counted.parameters, ...parametersOf(bounds), ...parameters },
  };
}

/** One row of `result`. */
export function entitiesCounted(selection: EntitySelection): Part {
  const { text, parameters } = selectedEntities(selection, '', []);
  return { text: `${text}\nRETURN count(entity) AS result`, parameters };
}

export async function listEntities(
  connection: Connection,
  selection: EntitySelection,
  order: EntityOrder,
  page: PageRequest,
): Promise<Page<Entity>> {
  const { text, parameters } = entitiesOnPage(selection, order, page);
  const rows = await connection.read<Row>(
    { name: 'list-entities', text: `${text}\n${returnClause('entities-by-id')}, sort` },
    parameters,
  );
  return toPage(rows, page, ({ item }) => toEntity(item));
}

export async function countEntities(connection: Connection, selection: EntitySelection): Promise<number> {
  const { text, parameters } = entitiesCounted(selection);
  const [row] = await connection.read<{ result: number }>({ name: 'count-entities', text }, parameters);
  return row?.result ?? 0;
}

/** All that are selected and within bounds, as `entity`: by way of an index, unless the filter says with whom to begin. */
function selectedEntities({ kind, filter, lens }: EntitySelection, index: string, bounds: readonly Condition[]): Part {
  const anchor = entityAnchor(filter, OUTERMOST.entity);
  const conditions = [
    condition('entity.kind = $kind', { kind }),
    ...entityMatches(filter, OUTERMOST.entity, newScope(lens)),
    ...bounds,
  ];
  const begin = anchor === undefined ? `MATCH (entity:Entity)\n${index}` : `${anchor.text}\nWITH DISTINCT entity`;
  return {
    text: `${begin}\n${where(conditions)}`,
    parameters: { ...anchor?.parameters, ...parametersOf(conditions) },
  };
}

/** The index of the list's order, or that of names where the filter finds few entities by it. */
function indexFor({ filter: { name } }: EntitySelection, by: 'NAME' | 'ID'): string {
  return name?.eq === undefined && name?.in === undefined ? INDEXES[by] : INDEXES.NAME;
}

/** In how many relations `entity` is seen under the lens, as text that sorts as the numbers do. */
function countOf({ lens }: EntitySelection): Part {
  const { text, parameters } = all([
    participationEvidenced(lens),
    ...given(lens.during, (during) => overlapping('participation', during, 'lens')),
  ]);
  const count = `COUNT { MATCH (entity)-[participation]->(relation:Relation) WHERE ${text} RETURN DISTINCT relation }`;
  return { text: `right('${'0'.repeat(COUNT_DIGITS)}' + toString(${count}), ${COUNT_DIGITS})`, parameters };
}
