import type { Entity } from '../../../domain/entity.js';
import type { EntityOrder, Page, PageRequest } from '../../../domain/page.js';
import type { EntitySelection } from '../../selection.js';
import type { Connection } from '../connection.js';
import { isAnchoredEntity } from '../filter-anchor.js';
import { entityMatches } from '../filter-sql.js';
import { entityOrder } from '../order-sql.js';
import { cutPage, fillPage, type Taken, takeInOrder, withinPage } from '../page-sql.js';
import { all, raw, type Sql, sql } from '../sql.js';
import { entitiesByKeys } from './entities.js';

/** Two statements: which entities are on the page, and those entities. */
export function listEntities(
  connection: Connection,
  selection: EntitySelection,
  by: EntityOrder,
  page: PageRequest,
): Page<Entity> {
  const order = entityOrder(by, selection.lens);
  const rows = connection.rows<Taken<number>>(sql`
    SELECT e.key, ${order.sort}, e.id FROM entity AS e
    WHERE ${isSelected(selection)} AND ${withinPage(order, page)} ${takeInOrder(order, page)}`);
  const taken = cutPage(rows, page);
  return fillPage(taken, entitiesByKeys(connection, taken.items));
}

export function countEntities(connection: Connection, selection: EntitySelection): number {
  return connection.value<number>(sql`SELECT count(*) FROM entity AS e WHERE ${isSelected(selection)}`);
}

function isSelected({ kind, filter, lens }: EntitySelection): Sql {
  // Where the filter names somebody, the few that it selects are found from there and then sorted; else the index of the
  // kind is read in its order.
  const isOfKind = isAnchoredEntity(filter) ? sql`+e.kind = ${kind}` : sql`e.kind = ${kind}`;
  return all(isOfKind, entityMatches(filter, lens, raw('e')));
}
