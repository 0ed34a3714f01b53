import type { Entity } from '../../../domain/entity.js';
import type { EntityOrder, Page, PageRequest } from '../../../domain/page.js';
import { textKey } from '../../../domain/text-key.js';
import type { EntitySelection, TextFilter } from '../../port.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { cutPage, fillPage, type KeyColumns, takeInOrder, withinPage } from '../page-sql.js';
import { all, raw, type Sql, sql } from '../sql.js';
import { entitiesByKeys } from './entities.js';

const SORT: Readonly<Record<EntityOrder['by'], Sql>> = { NAME: raw('e.text_key'), ID: raw('e.id') };

/** Two statements: which entities are on the page, and those entities. */
export function listEntities(
  connection: Connection,
  selection: EntitySelection,
  { by, direction }: EntityOrder,
  page: PageRequest,
): Page<Entity> {
  const order: KeyColumns = { sort: SORT[by], id: raw('e.id'), direction };
  const rows = connection.rows<[key: number]>(sql`
    SELECT e.key FROM entity AS e
    WHERE ${isSelected(selection)} AND ${withinPage(order, page)} ${takeInOrder(order, page)}`);
  const taken = cutPage(
    rows.map(([key]) => key),
    page,
  );
  return fillPage(taken, entitiesByKeys(connection, taken.items));
}

export function countEntities(connection: Connection, selection: EntitySelection): number {
  return connection.value<number>(sql`SELECT count(*) FROM entity AS e WHERE ${isSelected(selection)}`);
}

function isSelected({ kind, filter }: EntitySelection): Sql {
  const { ids, name } = filter;
  return all(
    // A few ids are found by themselves, and then sorted; else the index of the kind is read in its order.
    ids === undefined ? sql`e.kind = ${kind}` : sql`+e.kind = ${kind}`,
    ids && sql`e.id IN (SELECT value FROM json_each(${json(ids)}))`,
    name && matches(name),
  );
}

function matches({ eq, in: oneOf, contains, startsWith }: TextFilter): Sql {
  return all(
    eq === undefined ? undefined : sql`e.text_key = ${textKey(eq)}`,
    oneOf && sql`e.text_key IN (SELECT value FROM json_each(${json(oneOf.map(textKey))}))`,
    contains === undefined ? undefined : sql`instr(e.text_key, ${textKey(contains)}) > 0`,
    startsWith === undefined ? undefined : startsWithKey(textKey(startsWith)),
  );
}

/** The lower bound lets the index be used; what begins with the prefix is not behind it followed by the last code point. */
function startsWithKey(prefix: string): Sql {
  return sql`e.text_key >= ${prefix} AND e.text_key < ${`${prefix}\u{10ffff}`} AND substr(e.text_key, 1, length(${prefix})) = ${prefix}`;
}
