import { claimAsPut } from '../../../domain/claim.js';
import { type Aliases, NO_ALIASES } from '../../../merging/aliases.js';
import type { Lookups, Referring } from '../../../merging/looking.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { shownIds } from '../shown-ids.js';
import { sql } from '../sql.js';
import { claimsWhere } from './claims.js';
import { entityRecords } from './entities.js';
import { judgementsNaming } from './judgements.js';
import { relationRecordsWhere } from './relations.js';

/** How what `rewriting` looks up is found. */
export const LOOKUPS: {
  readonly [What in keyof Lookups]: (connection: Connection, ids: readonly string[]) => Lookups[What];
} = {
  aliases,
  judgements: judgementsNaming,
  referring,
  records: (connection, ids) => [...entityRecords(connection, ids).values()],
};

function aliases(connection: Connection, ids: readonly string[]): Aliases {
  // Most stores hide nothing; then nothing is looked for.
  if (connection.value<number>(sql`SELECT EXISTS (SELECT 1 FROM hidden)`) === 0) return NO_ALIASES;
  const rows = connection.rows<[id: string, shownAs: string]>(sql`
    SELECT h.id, s.id FROM ${shownIds(ids)} AS asked
    CROSS JOIN entity AS s ON s.id = asked.value CROSS JOIN hidden AS h ON h.shown_as = s.key`);
  return new Map(rows);
}

function referring(connection: Connection, ids: readonly string[]): Referring {
  const among = sql`(SELECT key FROM entity WHERE id IN (SELECT value FROM json_each(${json(ids)})))`;
  const links = connection.rows<[id: string]>(sql`
    SELECT DISTINCT e.id FROM link AS l CROSS JOIN entity AS e ON e.key = l.entity WHERE l.target IN ${among}`);
  return {
    relations: relationRecordsWhere(
      connection,
      sql`r.key IN (
        SELECT relation FROM participation WHERE entity IN ${among} UNION
        SELECT relation FROM participation WHERE on_behalf_of IN ${among}
      )`,
    ),
    claims: claimsWhere(
      connection,
      sql`c.key IN (
        SELECT key FROM claim WHERE subject IN (SELECT value FROM json_each(${json(ids)})) UNION
        SELECT key FROM claim WHERE about IN ${among} UNION
        SELECT key FROM claim WHERE attributed_to IN ${among}
      )`,
    ).map(claimAsPut),
    entities: links.map(([id]) => id),
  };
}
