import type { Page, PageRequest, RelationOrder } from '../../../domain/page.js';
import type { Relation } from '../../../domain/relation.js';
import { RELATION_KINDS, type Role } from '../../../domain/vocabulary.js';
import type { RelationSelection, RelationsOfSelection } from '../../selection.js';
import type { Connection } from '../connection.js';
import { isAnchoredRelation, ofParticipants } from '../filter-anchor.js';
import { rolesOf } from '../filter-sql.js';
import { json } from '../json.js';
import { participationOrder, relationOrder } from '../order-sql.js';
import { cutPage, fillPage, sorted, type Taken, takeInOrder, withinPage } from '../page-sql.js';
import { isSelected, participationIsSelected } from '../relation-filter-sql.js';
import { shownIds } from '../shown-ids.js';
import { all, raw, type Sql, sql } from '../sql.js';
import { mapOfPages, type PageRow } from './pages-of.js';
import { relationsByKeys } from './relations.js';

/** Two statements: which relations are on the page, and those relations. */
export function listRelations(
  connection: Connection,
  selection: RelationSelection,
  by: RelationOrder,
  page: PageRequest,
): Page<Relation> {
  const order = relationOrder(by, selection.lens);
  const rows = connection.rows<Taken<number>>(sql`
    SELECT DISTINCT r.key, ${order.sort}, r.id ${pageOfAll(selection, by, page)} ${takeInOrder(order, page)}`);
  const taken = cutPage(rows, page);
  return fillPage(taken, relationsByKeys(connection, taken.items));
}

/** FROM and WHERE for relations `r`, the first ones of each of those orders that an index has among them. */
function pageOfAll(selection: RelationSelection, by: RelationOrder, page: PageRequest): Sql {
  const asked = ofParticipants(selection);
  if (asked !== undefined) return pagesOf(shownIds(asked.entities), asked.selection, by, page);
  const order = relationOrder(by, selection.lens);
  const condition = all(isSelected(selection), withinPage(order, page));
  const kinds = json(selection.filter.kinds ?? RELATION_KINDS);
  // Where the filter names somebody, the few that it selects are found from there and then sorted. Else each kind's first
  // rows come sorted out of its index, and only those of the several kinds are sorted together.
  return isAnchoredRelation(selection.filter)
    ? sql`FROM relation AS r WHERE +r.kind IN (SELECT value FROM json_each(${kinds})) AND ${condition}`
    : sql`
        FROM json_each(${kinds}) AS kind CROSS JOIN relation AS r
        WHERE r.key IN (
          SELECT r.key FROM relation AS r WHERE r.kind = kind.value AND ${condition} ${takeInOrder(order, page)}
        )`;
}

export function countRelations(connection: Connection, selection: RelationSelection): number {
  const kinds = json(selection.filter.kinds ?? RELATION_KINDS);
  return connection.value<number>(sql`
    SELECT count(*) FROM relation AS r
    WHERE ${isAnchoredRelation(selection.filter) ? raw('+r.kind') : raw('r.kind')} IN (SELECT value FROM json_each(${kinds}))
      AND ${isSelected(selection)}`);
}

/** Two statements for all entities: which relations are on each one's page, and those relations. */
export function relationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
  by: RelationOrder,
  page: PageRequest,
): Map<string, Page<Relation>> {
  const order = relationOrder(by, selection.lens);
  const rows = connection.rows<PageRow>(sql`
    SELECT parent.id, r.key, ${order.sort}, r.id ${pagesOf(sql`json_each(${json(entities)})`, selection, by, page)}
    ORDER BY parent.key, ${sorted(order, page)}`);
  const pages = mapOfPages(entities, rows, page);
  const keys = [...pages.values()].flatMap(({ items }) => items);
  const relations = relationsByKeys(connection, [...new Set(keys)]);
  return new Map([...pages].map(([id, taken]) => [id, fillPage(taken, relations)]));
}

/**
 * FROM and WHERE for the first relations `r` of each entity `parent` in each role, as they come sorted out of the entity's
 * index; a relation in several of its roles comes several times.
 */
function pagesOf(entities: Sql, selection: RelationsOfSelection, by: RelationOrder, page: PageRequest): Sql {
  const order = participationOrder(by, selection.lens);
  return sql`
    FROM ${entities} AS asked
    CROSS JOIN entity AS parent ON parent.id = asked.value
    CROSS JOIN json_each(${json(rolesOf(selection))}) AS role
    CROSS JOIN relation AS r
    WHERE r.key IN (
      SELECT p.relation FROM participation AS p
      WHERE p.entity = parent.key AND p.role = role.value
        AND ${participationIsSelected(selection)} AND ${withinPage(order, page)} ${takeInOrder(order, page)}
    )`;
}

export function countRelationsOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
): Map<string, number> {
  const roles = rolesOf(selection);
  const counted = roles.length === 1 ? raw('count(*)') : raw('count(DISTINCT p.relation)');
  const rows = connection.rows<[id: string, count: number]>(sql`
    SELECT asked.value, (
      SELECT ${counted} FROM participation AS p
      WHERE p.entity = parent.key AND p.role IN (SELECT value FROM json_each(${json(roles)}))
        AND ${participationIsSelected(selection)}
    )
    FROM json_each(${json(entities)}) AS asked LEFT JOIN entity AS parent ON parent.id = asked.value`);
  return new Map(rows);
}

export function countRolesOf(
  connection: Connection,
  entities: readonly string[],
  selection: RelationsOfSelection,
): Map<string, Map<Role, number>> {
  const rows = connection.rows<[id: string, role: Role, count: number]>(sql`
    SELECT parent.id, p.role, count(*) FROM json_each(${json([...new Set(entities)])}) AS asked
    CROSS JOIN entity AS parent ON parent.id = asked.value
    CROSS JOIN json_each(${json(rolesOf(selection))}) AS role
    CROSS JOIN participation AS p ON p.entity = parent.key AND p.role = role.value
    WHERE ${participationIsSelected(selection)}
    GROUP BY parent.id, p.role`);
  const counts = new Map(entities.map((id) => [id, new Map<Role, number>()]));
  for (const [id, role, count] of rows) counts.get(id)?.set(role, count);
  return counts;
}
