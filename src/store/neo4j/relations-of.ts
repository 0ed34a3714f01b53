import type { Lens } from '../../domain/lens.js';
import type { Page, PageRequest, RelationOrder } from '../../domain/page.js';
import type { Relation } from '../../domain/relation.js';
import type { Role } from '../../domain/vocabulary.js';
import type { RelationsOfSelection } from '../selection.js';
import { condition, type Part, parametersOf, where } from './condition.js';
import type { Connection } from './connection.js';
import { certaintySort } from './lens-conditions.js';
import { participationTypes } from './model.js';
import { readOfEach } from './of-each.js';
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

/**
 * Rows of `relation` and `sort`, in the direction of paging: the page of one `entity`. It is cut before anything of its
 * relations is read but what their participations say. An entity in several roles of a relation gives it once.
 */
export function relationsOnPageOf(
  selection: RelationsOfSelection,
  { by, direction }: RelationOrder,
  page: PageRequest,
): Part {
  const { conditions: bounds, text, parameters } = paging(BY_COLUMNS, direction, page);
  const found = participationsOf(selection);
  const distinct = typesOf(selection).length > 1 ? 'DISTINCT ' : '';
  return {
    text: `${found.text}
  WITH ${distinct}relation, ${SORTS[by](selection.lens)} AS sort, participation.idKey AS idKey
  ${where(bounds)}
  WITH relation, sort, idKey
  ${text}`,
    parameters: { ...found.parameters, ...parametersOf(bounds), ...parameters },
  };
}

/** One row of `result`: in how many relations `entity` takes part. */
export function relationsCountedOf(selection: RelationsOfSelection): Part {
  const { text, parameters } = participationsOf(selection);
  return { text: `${text}\n  RETURN count(DISTINCT relation) AS result`, parameters };
}

/** One row of `result`: each role that `entity` has, and in how many relations. */
export function rolesCountedOf(selection: RelationsOfSelection): Part {
  const { text, parameters } = participationsOf(selection);
  return {
    text: `${text}
  WITH participation.role AS role, count(*) AS count
  RETURN collect([role, count]) AS result`,
    parameters,
  };
}

export async function relationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
  order: RelationOrder,
  page: PageRequest,
): Promise<Map<string, Page<Relation>>> {
  const { text, parameters } = relationsOnPageOf(selection, order, page);
  const found = await readOfEach<PageRow[]>(connection, 'relations-of', entities, {
    text: `${text}
  ${returnClause('relations-by-id').replace(/^RETURN /, 'WITH sort, ')}
  RETURN collect({item: item, sort: sort}) AS result`,
    parameters,
  });
  return new Map(entities.map((id) => [id, toPage(found.get(id) ?? [], page, ({ item }) => toRelation(item))]));
}

export async function countRelationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
): Promise<Map<string, number>> {
  const found = await readOfEach<number>(connection, 'count-relations-of', entities, relationsCountedOf(selection));
  return new Map(entities.map((id) => [id, found.get(id) ?? 0]));
}

export async function countRolesOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
): Promise<Map<string, Map<Role, number>>> {
  const found = await readOfEach<[Role, number][]>(connection, 'count-roles-of', entities, rolesCountedOf(selection));
  return new Map(entities.map((id) => [id, new Map(found.get(id))]));
}

function participationsOf(selection: RelationsOfSelection): Part {
  const types = typesOf(selection);
  const conditions = [
    // No role is possible: a pattern without a type would find any.
    ...(types.length === 0 ? [condition('false')] : []),
    ...participationConditions(selection),
  ];
  const ofTypes = types.length === 0 ? '' : `:${types.join('|')}`;
  return {
    text: `MATCH (entity)-[participation${ofTypes}]->(relation)\n  ${where(conditions)}`,
    parameters: parametersOf(conditions),
  };
}

function typesOf({ roles, filter }: RelationsOfSelection): readonly string[] {
  return participationTypes(roles, filter.kinds);
}
