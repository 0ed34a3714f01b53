import type { ClaimOriginal, RecordedClaim } from '../../../domain/claim.js';
import type { Page, PageRequest } from '../../../domain/page.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { CERTAINTY_RANK } from '../lens-sql.js';
import { fillPage, type KeyColumns, takeInOrder, withinPage } from '../page-sql.js';
import { raw, type Sql, sql } from '../sql.js';
import { mapOfPages, type PageRow } from './pages-of.js';

type Row = [
  key: number,
  id: string,
  subject: string,
  about: string | null,
  source: string,
  attributedTo: string | null,
  statedOn: string | null,
  polarity: string,
  certainty: string,
  status: string | null,
  locator: string | null,
  note: string | null,
  recordedOn: string,
  day: string,
  original: string | null,
];

export function claimsByIds(connection: Connection, ids: readonly string[]): Map<string, RecordedClaim> {
  const rows = readWhere(connection, sql`c.id IN (SELECT value FROM json_each(${json(ids)}))`);
  return new Map(rows.map((row) => [row[1], claimOf(row)]));
}

export function claimsWhere(connection: Connection, condition: Sql): RecordedClaim[] {
  return readWhere(connection, condition).map(claimOf);
}

export function claimsAbout(connection: Connection, subjects: readonly string[]): Map<string, RecordedClaim[]> {
  const condition = sql`c.subject IN (SELECT value FROM json_each(${json(subjects)}))`;
  const claims = new Map(subjects.map((subject): [string, RecordedClaim[]] => [subject, []]));
  for (const row of readWhere(connection, sql`${condition} ORDER BY c.day, ${CERTAINTY_RANK}, c.id`)) {
    claims.get(row[2])?.push(claimOf(row));
  }
  return claims;
}

/** Two statements for all sources: which claims are on each one's page, and those claims. */
export function claimsFrom(
  connection: Connection,
  sources: readonly string[],
  page: PageRequest,
): Map<string, Page<RecordedClaim>> {
  const order: KeyColumns = { sort: raw('c.day'), id: raw('c.id'), direction: 'ASC' };
  const taken = page.fromEnd ? raw('DESC') : raw('ASC');
  const rows = connection.rows<PageRow>(sql`
    SELECT parent.id, found.key, found.day, found.id FROM json_each(${json(sources)}) AS asked
    CROSS JOIN source AS parent ON parent.id = asked.value
    CROSS JOIN claim AS found
    WHERE found.key IN (
      SELECT c.key FROM claim AS c
      WHERE c.source = parent.key AND ${withinPage(order, page)} ${takeInOrder(order, page)}
    ) ORDER BY parent.key, found.day ${taken}, found.id ${taken}`);
  const pages = mapOfPages(sources, rows, page);
  const keys = [...pages.values()].flatMap(({ items }) => items);
  const found = readWhere(connection, sql`c.key IN (SELECT value FROM json_each(${json(keys)}))`);
  const claims = new Map(found.map((row) => [row[0], claimOf(row)]));
  return new Map([...pages].map(([id, taken]) => [id, fillPage(taken, claims)]));
}

export function countClaimsFrom(connection: Connection, sources: readonly string[]): Map<string, number> {
  const rows = connection.rows<[id: string, count: number]>(sql`
    SELECT asked.value, (SELECT count(*) FROM claim AS c WHERE c.source = s.key)
    FROM json_each(${json(sources)}) AS asked LEFT JOIN source AS s ON s.id = asked.value`);
  return new Map(rows);
}

function readWhere(connection: Connection, condition: Sql): Row[] {
  return connection.rows<Row>(sql`
    SELECT c.key, c.id, c.subject, about.id, s.id, actor.id, c.stated_on, c.polarity, c.certainty, c.status, c.locator,
      c.note, c.recorded_on, c.day, c.original
    FROM claim AS c
    JOIN source AS s ON s.key = c.source
    LEFT JOIN entity AS about ON about.key = c.about
    LEFT JOIN entity AS actor ON actor.key = c.attributed_to
    WHERE ${condition}`);
}

function claimOf(row: Row): RecordedClaim {
  const [
    ,
    id,
    subject,
    about,
    source,
    attributedTo,
    statedOn,
    polarity,
    certainty,
    status,
    locator,
    note,
    recordedOn,
    day,
    original,
  ] = row;
  // What was written here was a claim of the domain: checked then, not again at every read.
  return {
    id,
    subject,
    ...(about !== null && { about }),
    source,
    ...(attributedTo !== null && { attributedTo }),
    ...(statedOn !== null && { statedOn }),
    polarity,
    certainty,
    ...(status !== null && { status }),
    ...(locator !== null && { locator }),
    ...(note !== null && { note }),
    recordedOn,
    day,
    ...(original !== null && { original: JSON.parse(original) as ClaimOriginal }),
  } as RecordedClaim;
}
