import type { Direction, Page, PageRequest, RelationOrder } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { RelationFilter, RelationSelection } from '../port.js';
import { type Condition, condition, given, parametersOf, where } from './condition.js';
import type { Connection, Parameters } from './connection.js';
import { certaintySort, OUTERMOST } from './lens-conditions.js';
import { paging, type Sorted, toPage } from './paging.js';
import { relationConditions } from './relation-conditions.js';
import { type RelationRow, toRelation } from './relation-rows.js';
import { returnClause } from './statement.js';

const BY_DATE = { sort: 'relation.earliest', id: 'relation.idKey' };

interface Row extends Sorted {
  readonly [column: string]: unknown;
  readonly item: RelationRow;
}

/** Finds the relations of a page, the first ones only, as `relation`. */
interface Found {
  readonly text: string;
  readonly conditions: readonly Condition[];
  readonly parameters: Parameters;
  /** What they are sorted by. */
  readonly sort: string;
}

type Find = (selection: RelationSelection, direction: Direction, page: PageRequest) => Found;

export async function listRelations(
  connection: Connection,
  selection: RelationSelection,
  { by, direction }: RelationOrder,
  page: PageRequest,
): Promise<Page<Relation>> {
  const find = by === 'CERTAINTY' ? byCertainty : byDate(selection.filter);
  const { text, conditions, parameters, sort } = find(selection, direction, page);
  const rows = await connection.read<Row>(
    { name: 'list-relations', text: `${text}\n${returnClause('relations-by-id')}, ${sort} AS sort` },
    { ...parametersOf(conditions), ...parameters },
  );
  return toPage(rows, page, ({ item }) => toRelation(item));
}

function byDate({ ids, kinds }: RelationFilter): Find {
  if (ids !== undefined) return ofIds;
  return kinds === undefined ? ofAllKinds : ofKinds;
}

/** How certain each is can be told only one by one, and then all are sorted. */
function byCertainty(selection: RelationSelection, direction: Direction, page: PageRequest): Found {
  const { conditions: bounds, text, parameters } = paging({ sort: 'sort', id: 'relation.idKey' }, direction, page);
  const conditions = [...kindConditions(selection), ...relationConditions(selection)];
  return {
    conditions: [...conditions, ...bounds],
    parameters,
    sort: 'sort',
    text: `MATCH (relation:Relation)
${where(conditions)}
WITH relation, ${certaintySort(selection.lens, OUTERMOST.relation)} AS sort
${where(bounds)}
WITH relation, sort
${text}`,
  };
}

/** Few are found by their ids, and then sorted: left to itself, Neo4j may look for them in the order of the list. */
function ofIds(selection: RelationSelection, direction: Direction, page: PageRequest): Found {
  const { conditions: bounds, text, parameters } = paging(BY_DATE, direction, page);
  const conditions = [...kindConditions(selection), ...relationConditions(selection), ...bounds];
  const found = `MATCH (relation:Relation)\nUSING INDEX relation:Relation(id)\n${where(conditions)}`;
  return { conditions, parameters, sort: BY_DATE.sort, text: `${found}\nWITH relation\n${text}` };
}

function ofAllKinds(selection: RelationSelection, direction: Direction, page: PageRequest): Found {
  const { conditions: bounds, text, parameters } = paging({ ...BY_DATE, index: [] }, direction, page);
  const conditions = [...relationConditions(selection), ...bounds];
  const found = `MATCH (relation:Relation)\n${where(conditions)}`;
  return { conditions, parameters, sort: BY_DATE.sort, text: `${found}\nWITH relation\n${text}` };
}

/** The page of each kind is read in the order of an index, and the pages are merged. */
function ofKinds(selection: RelationSelection, direction: Direction, page: PageRequest): Found {
  const ofOne = paging({ ...BY_DATE, index: ['relation.kind'] }, direction, page);
  const merged = paging(BY_DATE, direction, page);
  const conditions = [condition('relation.kind = kind'), ...relationConditions(selection), ...ofOne.conditions];
  return {
    conditions,
    parameters: { ...ofOne.parameters, kinds: [...new Set(selection.filter.kinds)] },
    sort: BY_DATE.sort,
    text: `UNWIND $kinds AS kind
CALL (kind) {
  MATCH (relation:Relation)
  ${where(conditions)}
  WITH relation
  ${ofOne.text}
  RETURN relation
}
WITH relation
${merged.text}`,
  };
}

export async function countRelations(connection: Connection, selection: RelationSelection): Promise<number> {
  const conditions = [...kindConditions(selection), ...relationConditions(selection)];
  const [row] = await connection.read<{ count: number }>(
    {
      name: 'count-relations',
      text: `MATCH (relation:Relation)\n${where(conditions)}\nRETURN count(relation) AS count`,
    },
    parametersOf(conditions),
  );
  return row?.count ?? 0;
}

function kindConditions({ filter }: RelationSelection): readonly Condition[] {
  return given(filter.kinds, (kinds) => condition('relation.kind IN $kinds', { kinds }));
}
