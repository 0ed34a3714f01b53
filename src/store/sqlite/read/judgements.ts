import type { Judgement } from '../../../domain/judgement.js';
import type { Page, PageRequest } from '../../../domain/page.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { cutPage, type KeyColumns, takeInOrder, withinPage } from '../page-sql.js';
import { raw, type Sql, sql } from '../sql.js';

type Row = [
  one: string,
  other: string,
  verdict: Judgement['verdict'],
  by: string,
  on: string,
  score: number | null,
  reason: string | null,
];

const BY_PAIR: KeyColumns = { sort: raw('one'), id: raw('other'), direction: 'ASC' };

export function judgementsOf(connection: Connection, ids: readonly string[]): Map<string, Judgement[]> {
  const found = new Map(ids.map((id): [string, Judgement[]] => [id, []]));
  for (const judgement of judgementsNaming(connection, ids)) {
    for (const id of judgement.pair) found.get(id)?.push(judgement);
  }
  return found;
}

/** Those that name any of the ids, each once, by the pair. */
export function judgementsNaming(connection: Connection, ids: readonly string[]): Judgement[] {
  const among = sql`(SELECT value FROM json_each(${json(ids)}))`;
  return readWhere(connection, sql`one IN ${among} OR other IN ${among} ORDER BY one, other`).map(judgementOf);
}

export function listJudgements(connection: Connection, page: PageRequest): Page<Judgement> {
  const rows = readWhere(connection, sql`${withinPage(BY_PAIR, page)} ${takeInOrder(BY_PAIR, page)}`);
  return cutPage(
    rows.map((row) => [judgementOf(row), row[0], row[1]]),
    page,
  );
}

function readWhere(connection: Connection, condition: Sql): Row[] {
  return connection.rows<Row>(
    sql`SELECT one, other, verdict, judge, judged_on, score, reason FROM judgement WHERE ${condition}`,
  );
}

function judgementOf([one, other, verdict, by, on, score, reason]: Row): Judgement {
  return {
    pair: [one, other],
    verdict,
    by,
    on,
    ...(score !== null && { score }),
    ...(reason !== null && { reason }),
  };
}
