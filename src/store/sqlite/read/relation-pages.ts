import type { Page, PageRequest, RelationOrder } from '../../../domain/page.js';
import type { Relation } from '../../../domain/relation.js';
import { RELATION_KINDS, type Role } from '../../../domain/vocabulary.js';
import { isAnchoredRelation } from '../../filter-anchor.js';
import type { RelationSelection, RelationsOfSelection } from '../../port.js';
import type { Connection } from '../connection.js';
import { rolesOf } from '../filter-sql.js';
import { json } from '../json.js';
import { participationOrder, relationOrder } from '../order-sql.js';
import { cutPage, fillPage, sorted, type Taken, takeInOrder, withinPage } from '../page-sql.js';
import { isSelected, participationIsSelected } from '../relation-filter-sql.js';
import { all, raw, sql } from '../sql.js';
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
  const condition = all(isSelected(selection), withinPage(order, page));
  const kinds = json(selection.filter.kinds ?? RELATION_KINDS);
  // Where the filter names somebody, the few that it selects are found from there and then sorted. Else each kind's first
  // rows come sorted out of its index, and only those of the several kinds are sorted together.
  const rows = isAnchoredRelation(selection.filter)
    ? sql`
        SELECT r.key, ${order.sort}, r.id FROM relation AS r
        WHERE +r.kind IN (SELECT value FROM json_each(${kinds})) AND ${condition} ${takeInOrder(order, page)}`
    : sql`
        SELECT r.key, ${order.sort}, r.id FROM json_each(${kinds}) AS kind CROSS JOIN relation AS r
        WHERE r.key IN (
          SELECT r.key FROM relation AS r WHERE r.kind = kind.value AND ${condition} ${takeInOrder(order, page)}
        ) ${takeInOrder(order, page)}`;
  const taken = cutPage(connection.rows<Taken<number>>(rows), page);
  return fillPage(taken, relationsByKeys(connection, taken.items));
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
  const order = participationOrder(by, selection.lens);
  const whole = relationOrder(by, selection.lens);
  const condition = all(participationIsSelected(selection), withinPage(order, page));
  // Each role's first rows come sorted out of the entity's index; a relation in several of its roles comes several times.
  const rows = connection.rows<PageRow>(sql`
    SELECT parent.id, r.key, ${whole.sort}, r.id FROM json_each(${json(entities)}) AS asked
    CROSS JOIN entity AS parent ON parent.id = asked.value
    CROSS JOIN json_each(${json(rolesOf(selection))}) AS role
    CROSS JOIN relation AS r
    WHERE r.key IN (
      SELECT p.relation FROM participation AS p
      WHERE p.entity = parent.key AND p.role = role.value AND ${condition} ${takeInOrder(order, page)}
    ) ORDER BY parent.key, ${sorted(whole, page)}`);
  const pages = mapOfPages(entities, rows, page);
  const keys = [...pages.values()].flatMap(({ items }) => items);
  const relations = relationsByKeys(connection, [...new Set(keys)]);
  return new Map([...pages].map(([id, taken]) => [id, fillPage(taken, relations)]));
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
