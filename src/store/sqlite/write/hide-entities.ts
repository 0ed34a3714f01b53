import type { HiddenEntity } from '../../../merging/rewriting.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';
import { writeRows } from './chunks.js';
import { putSearchEntries } from './put-search-entries.js';

/** Puts what is known of hidden entities; what they are shown as must be there. */
export function putHidden(connection: Connection, hidden: readonly HiddenEntity[]): void {
  writeRows(
    connection,
    hidden.map(({ record, shownAs }) => [record.id, shownAs, JSON.stringify(record)]),
    (values) => sql`
      INSERT OR REPLACE INTO hidden (id, shown_as, original)
      SELECT j.value ->> 0, s.key, j.value ->> 2 FROM ${values} AS j CROSS JOIN entity AS s ON s.id = j.value ->> 1`,
  );
}

/** What is shown under its own id again is hidden no more. */
export function removeHidden(connection: Connection, ids: readonly string[]): void {
  writeRows(connection, ids, (values) => sql`DELETE FROM hidden WHERE id IN (SELECT value FROM ${values})`);
}

/** Removes entities to which nothing refers any more. */
export function removeEntities(connection: Connection, ids: readonly string[]): void {
  putSearchEntries(connection, [], ids);
  writeRows(connection, ids, (values) => sql`DELETE FROM entity WHERE id IN (SELECT value FROM ${values})`);
}
