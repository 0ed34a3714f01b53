import type { Page, PageRequest, RelationOrder } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { RelationSelection } from '../port.js';
import { type Condition, condition, given, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { paging, toPage } from './paging.js';
import { relationConditions } from './relation-conditions.js';
import { type RelationRow, toRelation } from './relation-rows.js';
import { returnClause } from './statement.js';

const BY_DATE = { sort: 'relation.earliest', id: 'relation.idKey' };

interface Row {
  readonly [column: string]: unknown;
  readonly item: RelationRow;
}

export async function listRelations(
  connection: Connection,
  selection: RelationSelection,
  { direction }: RelationOrder,
  page: PageRequest,
): Promise<Page<Relation>> {
  const { ids, kinds } = selection.filter;
  const make = ids !== undefined ? ofIds : kinds !== undefined ? ofKinds : ofAllKinds;
  const { conditions, text, parameters } = make(selection, direction, page);
  const rows = await connection.read<Row>(
    { name: 'list-relations', text: `${text}\n${returnClause('relations-by-id')}` },
    { ...parametersOf(conditions), ...parameters },
  );
  return toPage(rows, page, ({ item }) => toRelation(item));
}

/** Few are found by their ids, and then sorted: left to itself, Neo4j may look for them in the order of the list. */
function ofIds(selection: RelationSelection, direction: RelationOrder['direction'], page: PageRequest) {
  const { conditions: bounds, text, parameters } = paging(BY_DATE, direction, page);
  const conditions = [...kindConditions(selection), ...relationConditions(selection), ...bounds];
  const found = `MATCH (relation:Relation)\nUSING INDEX relation:Relation(id)\n${where(conditions)}`;
  return { conditions, parameters, text: `${found}\nWITH relation\n${text}` };
}

function ofAllKinds(selection: RelationSelection, direction: RelationOrder['direction'], page: PageRequest) {
  const { conditions: bounds, text, parameters } = paging({ ...BY_DATE, index: [] }, direction, page);
  const conditions = [...relationConditions(selection), ...bounds];
  return { conditions, parameters, text: `MATCH (relation:Relation)\n${where(conditions)}\nWITH relation\n${text}` };
}

/** The page of each kind is read in the order of an index, and the pages are merged. */
function ofKinds(selection: RelationSelection, direction: RelationOrder['direction'], page: PageRequest) {
  const ofOne = paging({ ...BY_DATE, index: ['relation.kind'] }, direction, page);
  const merged = paging(BY_DATE, direction, page);
  const conditions = [condition('relation.kind = kind'), ...relationConditions(selection), ...ofOne.conditions];
  return {
    conditions,
    parameters: { ...ofOne.parameters, kinds: [...new Set(selection.filter.kinds)] },
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

/** What the kinds that are asked for add to what must hold of `relation`. */
export function kindConditions({ filter }: RelationSelection): readonly Condition[] {
  return given(filter.kinds, (kinds) => condition('relation.kind IN $kinds', { kinds }));
}
