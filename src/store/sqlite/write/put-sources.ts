import type { Source } from '../../../domain/source.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';
import { readRows, writeRows } from './chunks.js';

/**
 * Puts the sources and corrects the days of their claims.
 * @returns the subjects of the claims whose source is now another than it was.
 */
export function putSources(connection: Connection, sources: readonly Source[]): string[] {
  const rows = sources.map(({ id, title, publisher, url, licence, publishedOn, retrievedOn }) => [
    id,
    title,
    publisher,
    url,
    licence,
    publishedOn,
    retrievedOn,
  ]);
  const changed = readRows<[key: number]>(
    connection,
    rows,
    (values) => sql`
      SELECT s.key FROM ${values} AS j CROSS JOIN source AS s ON s.id = j.value ->> 0
      WHERE (s.title, s.publisher, s.url, s.licence, s.published_on, s.retrieved_on)
        IS NOT (j.value ->> 1, j.value ->> 2, j.value ->> 3, j.value ->> 4, j.value ->> 5, j.value ->> 6)`,
  ).map(([key]) => key);
  writeRows(
    connection,
    rows,
    (values) => sql`
      INSERT INTO source (id, title, publisher, url, licence, published_on, retrieved_on)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM ${values} WHERE TRUE
      ON CONFLICT (id) DO UPDATE SET (title, publisher, url, licence, published_on, retrieved_on)
        = (excluded.title, excluded.publisher, excluded.url, excluded.licence, excluded.published_on, excluded.retrieved_on)`,
  );
  // The day is that of `claimDay` of the domain.
  writeRows(
    connection,
    changed,
    (keys) => sql`
      UPDATE claim SET day = coalesce(claim.stated_on, s.published_on, s.retrieved_on, claim.recorded_on)
      FROM source AS s WHERE s.key = claim.source AND claim.source IN (SELECT value FROM ${keys})`,
  );
  return readRows<[subject: string]>(
    connection,
    changed,
    (keys) => sql`SELECT DISTINCT subject FROM claim WHERE source IN (SELECT value FROM ${keys})`,
  ).map(([subject]) => subject);
}
