import { CERTAINTIES } from '../../../domain/vocabulary.js';
import type { Connection } from '../connection.js';
import { CERTAIN_ENOUGH, EVIDENCE_COLUMN } from '../lens-sql.js';
import { raw, type Sql, sql } from '../sql.js';
import { writeRows } from './chunks.js';

const DENIED = raw('denied');
const FIRST_DENIAL = raw("min(iif(c.polarity = 'DENIES', c.day, NULL))");

/** The evidence columns, strongest certainty first, and their values out of a group of claims `c`. */
const COLUMNS = [...CERTAINTIES.map((certainty) => EVIDENCE_COLUMN[certainty]), DENIED].reduce(listed);
export const EVIDENCE: Sql = [
  ...CERTAINTIES.map((floor) => sql`min(iif(c.polarity = 'ASSERTS' AND ${CERTAIN_ENOUGH[floor]}, c.day, NULL))`),
  FIRST_DENIAL,
].reduce(listed);

/** Counts the evidence of the relations out of their claims again, and that of their participations. */
export function refreshEvidence(connection: Connection, relations: readonly string[]): void {
  writeRows(
    connection,
    relations,
    (ids) => sql`
      UPDATE relation SET (${COLUMNS}) = (
        SELECT ${EVIDENCE} FROM claim AS c WHERE c.subject = relation.id AND c.about IS NULL
      ) WHERE id IN (SELECT value FROM ${ids})`,
  );
  writeRows(
    connection,
    relations,
    (ids) => sql`
      UPDATE participation SET (own_claims, ${COLUMNS}) = (
        SELECT 0, ${COLUMNS} FROM relation AS r WHERE r.key = participation.relation
      ) WHERE relation IN (SELECT key FROM relation WHERE id IN (SELECT value FROM ${ids}))`,
  );
  refreshOwnEvidence(connection, relations);
}

/** Lets the participations of these relations that have claims of their own follow those. */
export function refreshOwnEvidence(connection: Connection, relations: readonly string[]): void {
  writeRows(
    connection,
    relations,
    (ids) => sql`
      UPDATE participation SET (own_claims, ${COLUMNS}) = (
        SELECT 1, ${EVIDENCE} FROM claim AS c
        WHERE c.subject = participation.relation_id AND c.about = participation.entity
      ) WHERE (relation, entity) IN (
        SELECT r.key, c.about FROM ${ids} AS j
        CROSS JOIN relation AS r ON r.id = j.value
        CROSS JOIN claim AS c ON c.subject = r.id AND c.about IS NOT NULL
      )`,
  );
}

function listed(one: Sql, other: Sql): Sql {
  return sql`${one}, ${other}`;
}
