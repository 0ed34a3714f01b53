import type { Direction, Page, PageRequest, RelationOrder } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { RelationSelection } from '../selection.js';
import { relationAnchor } from './anchors.js';
import { type Condition, condition, given, type Part, parametersOf, where } from './condition.js';
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

/** Rows of `relation` and `sort`, in the direction of paging. */
export function relationsOnPage(selection: RelationSelection, order: RelationOrder, page: PageRequest): Part {
  const { text, conditions, parameters, sort } = findPage(selection, order, page);
  return {
    text: `${text}\nWITH relation, ${sort} AS sort`,
    parameters: { ...parametersOf(conditions), ...parameters },
  };
}

/** One row of `result`. */
export function relationsCounted(selection: RelationSelection): Part {
  const { text, parameters } = selectedRelations(selection);
  return { text: `${text}\nRETURN count(relation) AS result`, parameters };
}

export async function listRelations(
  connection: Connection,
  selection: RelationSelection,
  order: RelationOrder,
  page: PageRequest,
): Promise<Page<Relation>> {
  const { text, parameters } = relationsOnPage(selection, order, page);
  const rows = await connection.read<Row>(
    { name: 'list-relations', text: `${text}\n${returnClause('relations-by-id')}, sort` },
    parameters,
  );
  return toPage(rows, page, ({ item }) => toRelation(item));
}

function findPage(selection: RelationSelection, { by, direction }: RelationOrder, page: PageRequest): Found {
  const { filter, lens } = selection;
  if (by === 'CERTAINTY') return sorted(selection, certaintySort(lens, OUTERMOST.relation), direction, page);
  if (relationAnchor(filter, OUTERMOST.relation) !== undefined) return sorted(selection, BY_DATE.sort, direction, page);
  return filter.kinds === undefined ? ofAllKinds(selection, direction, page) : ofKinds(selection, direction, page);
}

/** What no index has in order: how certain each is can be told only one by one, and what is found from somebody is few. */
function sorted(selection: RelationSelection, sort: string, direction: Direction, page: PageRequest): Found {
  const { conditions: bounds, text, parameters } = paging({ sort: 'sort', id: 'relation.idKey' }, direction, page);
  const { text: found, parameters: others } = selectedRelations(selection);
  return {
    conditions: bounds,
    parameters: { ...others, ...parameters },
    sort: 'sort',
    text: `${found}\nWITH relation, ${sort} AS sort\n${where(bounds)}\nWITH relation, sort\n${text}`,
  };
}

/** All that are selected, as `relation`. */
export function selectedRelations(selection: RelationSelection): Part {
  const { filter } = selection;
  const anchor = relationAnchor(filter, OUTERMOST.relation);
  const conditions = [
    ...given(filter.kinds, (kinds) => condition('relation.kind IN $kinds', { kinds })),
    ...relationConditions(selection),
  ];
  const begin = anchor === undefined ? 'MATCH (relation:Relation)' : `${anchor.text}\nWITH DISTINCT relation`;
  return {
    text: `${begin}\n${where(conditions)}`,
    parameters: { ...anchor?.parameters, ...parametersOf(conditions) },
  };
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
  const { text, parameters } = relationsCounted(selection);
  const [row] = await connection.read<{ result: number }>({ name: 'count-relations', text }, parameters);
  return row?.result ?? 0;
}
