import type { Judgement } from '../../../domain/judgement.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';
import { writeRows } from './chunks.js';

/** Puts each in the place of the one about the same two. */
export function putJudgements(connection: Connection, judgements: readonly Judgement[]): void {
  writeRows(
    connection,
    judgements.map(({ pair: [one, other], verdict, by, on, score, reason }) => [
      one,
      other,
      verdict,
      by,
      on,
      score,
      reason,
    ]),
    (values) => sql`
      INSERT OR REPLACE INTO judgement (one, other, verdict, judge, judged_on, score, reason)
      SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6 FROM ${values}`,
  );
}
