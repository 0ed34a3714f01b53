import type { Connection } from '../connection.js';
import { searchables } from '../read/searchables.js';
import { sql } from '../sql.js';
import { putSearchEntries } from './put-search-entries.js';

/** So many at a time, that a large store need not fit into memory. */
const BATCH = 5_000;

/** Indexes what was stored before there was an index. */
export function indexAllEntities(connection: Connection): void {
  const last = connection.value<number>(sql`SELECT coalesce(max(key), 0) FROM entity`);
  for (let from = 0; from <= last; from += BATCH) {
    const batch = searchables(connection, sql`e.key > ${from} AND e.key <= ${from + BATCH}`);
    putSearchEntries(connection, batch, []);
  }
}
