import { type DayRange, LAST_DAY } from '../../domain/day.js';
import type { Lens } from '../../domain/lens.js';
import { certaintyRank } from '../../domain/page.js';
import { CERTAINTIES, type Certainty, isAtLeast, type MeetingStatus } from '../../domain/vocabulary.js';
import { json } from './json.js';
import { all, raw, type Sql, sql } from './sql.js';

/** The column with the first day on which a claim at least so certain was known. */
export const EVIDENCE_COLUMN: Readonly<Record<Certainty, Sql>> = {
  CONFIRMED: raw('confirmed'),
  REPORTED: raw('reported'),
  POSSIBLE: raw('possible'),
};

/** SQL for "the claim c is at least so certain". */
export const CERTAIN_ENOUGH: Readonly<Record<Certainty, Sql>> = {
  CONFIRMED: certainEnough('CONFIRMED'),
  REPORTED: certainEnough('REPORTED'),
  POSSIBLE: certainEnough('POSSIBLE'),
};

/** SQL for the position of the certainty of c: 0 for the strongest. */
export const CERTAINTY_RANK = raw(
  `CASE c.certainty ${CERTAINTIES.map((certainty, rank) => `WHEN '${certainty}' THEN ${rank}`).join(' ')} END`,
);

const WEAKEST: Certainty = 'POSSIBLE';

/** What of a relation is seen under the lens, `isRelationSeen` of the domain; `row` is its name in the statement. */
export function relationIsSeen(lens: Lens, row = raw('r')): Sql {
  return all(overlapsDays(row, lens.during), isSeen(row, lens, sql`c.subject = ${row}.id AND c.about IS NULL`));
}

/** What of a participation is seen, and its relation with it. */
export function participationIsSeen(lens: Lens, row = raw('p')): Sql {
  const own = sql`c.subject = ${row}.relation_id AND c.about IS iif(${row}.own_claims, ${row}.entity, NULL)`;
  const relation = sql`EXISTS (SELECT 1 FROM relation AS r WHERE r.key = ${row}.relation AND ${relationIsSeen(lens)})`;
  return all(overlapsDays(row, lens.during), isSeen(row, lens, own), sql`(${row}.own_claims = 0 OR ${relation})`);
}

export function overlapsDays(row: Sql, days: DayRange | undefined): Sql | undefined {
  return days && sql`${row}.earliest <= ${days.latest} AND ${row}.latest >= ${days.earliest}`;
}

/** The status of a relation `r` under the lens: `statusUnder` of the domain. */
export function statusOf(lens: Lens): Sql {
  const unknown: MeetingStatus = 'UNKNOWN';
  return sql`coalesce((
    SELECT c.status FROM claim AS c
    WHERE c.subject = r.id AND c.about IS NULL AND c.status IS NOT NULL AND ${counts(lens)} AND ${asserts(lens)}
    ORDER BY c.day DESC, ${CERTAINTY_RANK}, c.id LIMIT 1
  ), ${unknown})`;
}

/** How certain a relation `r` is under the lens: `certaintyRank` of the domain, as text. */
export function certaintyOf(lens: Lens): Sql {
  if (lens.sources === undefined) return certaintyByColumns(raw('r'), lens);
  return sql`(
    SELECT printf('%d', ifnull(${raw(String(CERTAINTIES.length))} - min(${CERTAINTY_RANK}), 0)) FROM claim AS c
    WHERE c.subject = r.id AND c.about IS NULL AND ${counts(lens)} AND ${asserts(lens)}
  )`;
}

/** The same of the relation that a participation `p` is in. */
export function certaintyOfWhole(lens: Lens): Sql {
  const ofRelation = sql`(SELECT ${certaintyOf(lens)} FROM relation AS r WHERE r.key = p.relation)`;
  if (lens.sources !== undefined) return ofRelation;
  return sql`iif(p.own_claims, ${ofRelation}, ${certaintyByColumns(raw('p'), lens)})`;
}

function certaintyByColumns(row: Sql, { knownBy, minCertainty }: Lens): Sql {
  const by = knownBy ?? LAST_DAY;
  const levels = CERTAINTIES.filter((level) => isAtLeast(level, minCertainty ?? WEAKEST));
  const cases = levels.map(
    (level) => sql`WHEN ${row}.${EVIDENCE_COLUMN[level]} <= ${by} THEN ${raw(`'${certaintyRank(level)}'`)}`,
  );
  return sql`CASE ${cases.reduce((one, other) => sql`${one} ${other}`)} ELSE '0' END`;
}

/** The columns tell it, unless sources are chosen: then the claims do, and the columns only rule out most rows sooner. */
function isSeen(row: Sql, lens: Lens, theClaims: Sql): Sql {
  const by = lens.knownBy ?? LAST_DAY;
  const asserted = sql`${row}.${EVIDENCE_COLUMN[lens.minCertainty ?? WEAKEST]} <= ${by}`;
  const columns = lens.includeDenied === true ? sql`(${asserted} OR ${row}.denied <= ${by})` : asserted;
  if (lens.sources === undefined) return columns;
  const evidence = lens.includeDenied === true ? sql`(${asserts(lens)} OR c.polarity = 'DENIES')` : asserts(lens);
  return sql`${columns} AND EXISTS (SELECT 1 FROM claim AS c WHERE ${theClaims} AND ${counts(lens)} AND ${evidence})`;
}

function counts({ knownBy, sources }: Lens): Sql {
  const known = sql`c.day <= ${knownBy ?? LAST_DAY}`;
  if (sources === undefined) return known;
  return sql`${known} AND c.source IN (SELECT s.key FROM source AS s WHERE s.id IN (SELECT value FROM json_each(${json(sources)})))`;
}

function asserts({ minCertainty }: Lens): Sql {
  return sql`c.polarity = 'ASSERTS' AND ${CERTAIN_ENOUGH[minCertainty ?? WEAKEST]}`;
}

function certainEnough(floor: Certainty): Sql {
  const enough = CERTAINTIES.filter((certainty) => isAtLeast(certainty, floor));
  return raw(`c.certainty IN (${enough.map((certainty) => `'${certainty}'`).join(', ')})`);
}
