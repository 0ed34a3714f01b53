import type { Claim } from '../../../domain/claim.js';
import type { Day } from '../../../domain/day.js';
import type { Originals } from '../../../merging/rewriting.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';
import { asText } from './attributes.js';
import { readRows, writeRows } from './chunks.js';

/**
 * Puts the claims; one that was there keeps the day on which it was recorded, where it does not come with another.
 * @returns their subjects, and those that they had before.
 */
export function putClaims(
  connection: Connection,
  claims: readonly Claim[],
  originals: Originals['claims'],
  recordedOn: Day,
): string[] {
  const before = subjectsOf(
    connection,
    claims.map(({ id }) => id),
  );
  // The day is that of `claimDay` of the domain.
  writeRows(
    connection,
    claims.map((claim) => [
      claim.id,
      claim.subject,
      claim.about,
      claim.source,
      claim.attributedTo,
      claim.statedOn,
      claim.polarity,
      claim.certainty,
      claim.status,
      claim.locator,
      claim.note,
      asText(originals.get(claim.id)),
      claim.recordedOn,
    ]),
    (values) => sql`
      INSERT INTO claim (id, subject, about, source, attributed_to, stated_on, polarity, certainty, status, locator, note,
        original, recorded_on, day)
      SELECT value ->> 0, value ->> 1, about.key, s.key, actor.key, value ->> 5, value ->> 6, value ->> 7, value ->> 8,
        value ->> 9, value ->> 10, value ->> 11, coalesce(value ->> 12, old.recorded_on, ${recordedOn}),
        coalesce(value ->> 5, s.published_on, s.retrieved_on, value ->> 12, old.recorded_on, ${recordedOn})
      FROM ${values} AS j
      CROSS JOIN source AS s ON s.id = j.value ->> 3
      LEFT JOIN entity AS about ON about.id = j.value ->> 2
      LEFT JOIN entity AS actor ON actor.id = j.value ->> 4
      LEFT JOIN claim AS old ON old.id = j.value ->> 0
      WHERE TRUE
      ON CONFLICT (id) DO UPDATE SET
        (subject, about, source, attributed_to, stated_on, polarity, certainty, status, locator, note, original, recorded_on, day)
        = (excluded.subject, excluded.about, excluded.source, excluded.attributed_to, excluded.stated_on,
          excluded.polarity, excluded.certainty, excluded.status, excluded.locator, excluded.note, excluded.original,
          excluded.recorded_on, excluded.day)`,
  );
  return [...before, ...claims.map(({ subject }) => subject)];
}

/** @returns the subjects of the claims that were there. */
export function removeClaims(connection: Connection, ids: readonly string[]): string[] {
  const subjects = subjectsOf(connection, ids);
  writeRows(connection, ids, (values) => sql`DELETE FROM claim WHERE id IN (SELECT value FROM ${values})`);
  return subjects;
}

function subjectsOf(connection: Connection, claims: readonly string[]): string[] {
  const rows = readRows<[subject: string]>(
    connection,
    claims,
    (ids) => sql`SELECT DISTINCT subject FROM claim WHERE id IN (SELECT value FROM ${ids})`,
  );
  return rows.map(([subject]) => subject);
}
