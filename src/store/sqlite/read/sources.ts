import type { Page, PageRequest } from '../../../domain/page.js';
import type { Source } from '../../../domain/source.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { cutPage, type KeyColumns, takeInOrder, withinPage } from '../page-sql.js';
import { raw, type Sql, sql } from '../sql.js';

type Row = [
  id: string,
  title: string,
  publisher: string | null,
  url: string | null,
  licence: string | null,
  publishedOn: string | null,
  retrievedOn: string | null,
];

export function sourcesByIds(connection: Connection, ids: readonly string[]): Map<string, Source> {
  const rows = readWhere(connection, sql`id IN (SELECT value FROM json_each(${json(ids)}))`);
  return new Map(rows.map((row) => [row[0], sourceOf(row)]));
}

export function listSources(connection: Connection, page: PageRequest): Page<Source> {
  const order: KeyColumns = { sort: raw('id'), id: raw('id'), direction: 'ASC' };
  const rows = readWhere(connection, sql`${withinPage(order, page)} ${takeInOrder(order, page)}`);
  return cutPage(
    rows.map((row) => [sourceOf(row), row[0], row[0]]),
    page,
  );
}

export function countSources(connection: Connection): number {
  return connection.value<number>(sql`SELECT count(*) FROM source`);
}

function readWhere(connection: Connection, condition: Sql): Row[] {
  return connection.rows<Row>(
    sql`SELECT id, title, publisher, url, licence, published_on, retrieved_on FROM source WHERE ${condition}`,
  );
}

function sourceOf([id, title, publisher, url, licence, publishedOn, retrievedOn]: Row): Source {
  return {
    id,
    title,
    ...(publisher !== null && { publisher }),
    ...(url !== null && { url }),
    ...(licence !== null && { licence }),
    ...(publishedOn !== null && { publishedOn }),
    ...(retrievedOn !== null && { retrievedOn }),
  };
}
