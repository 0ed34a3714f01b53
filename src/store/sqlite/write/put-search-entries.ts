import { type Searchable, searchEntryOf } from '../../../search/entry.js';
import type { Connection } from '../connection.js';
import { firstRowOf } from '../search-row.js';
import { sql } from '../sql.js';
import { writeRows } from './chunks.js';

/** Indexes entities that are stored already; those that were indexed before are `replaced`. */
export function putSearchEntries(
  connection: Connection,
  entities: readonly Searchable[],
  replaced: readonly string[],
): void {
  writeRows(
    connection,
    replaced,
    (ids) => sql`
      DELETE FROM search WHERE rowid IN (
        SELECT s.row FROM ${ids} AS j CROSS JOIN entity AS e ON e.id = j.value CROSS JOIN search_row AS s ON s.entity = e.key
      )`,
  );
  const rows = entities
    .map((entity) => ({ id: entity.id, ...searchEntryOf(entity) }))
    // Whenever a row comes before the one that was written last, FTS5 writes out all that it has gathered.
    .sort((a, b) => a.order - b.order)
    .map(({ id, order, terms }) => [id, firstRowOf(order), terms]);
  writeRows(
    connection,
    rows,
    (values) => sql`
      INSERT INTO search_row (entity, row)
      SELECT e.key, (j.value ->> 1) + e.key FROM ${values} AS j CROSS JOIN entity AS e ON e.id = j.value ->> 0 WHERE TRUE
      ON CONFLICT (entity) DO UPDATE SET row = excluded.row`,
  );
  writeRows(
    connection,
    rows,
    (values) => sql`
      INSERT INTO search (rowid, terms)
      SELECT (j.value ->> 1) + e.key, j.value ->> 2 FROM ${values} AS j CROSS JOIN entity AS e ON e.id = j.value ->> 0`,
  );
}
