import { COUNT_DOWN_FROM, type Counterpart, counterpart, counterpartKey } from '../../../domain/counterpart.js';
import { FIRST_DAY, LAST_DAY } from '../../../domain/day.js';
import type { Page, PageRequest } from '../../../domain/page.js';
import { ACTOR_KINDS } from '../../../domain/vocabulary.js';
import type { RelationsOfSelection } from '../../selection.js';
import type { Connection } from '../connection.js';
import { rolesOf } from '../filter-sql.js';
import { json } from '../json.js';
import { participationIsSeen } from '../lens-sql.js';
import { cutPage, type Taken, withinPage } from '../page-sql.js';
import { relationsOfEach } from '../relations-of-sql.js';
import { raw, type Sql, sql } from '../sql.js';

type Row = [parent: string, id: string, count: number, earliest: string | null, latest: string | null];

const BY_COUNT = { sort: raw('rank'), id: raw('id'), direction: 'ASC' } as const;

/** One statement: what is met in an actor's relations is counted whole, and the page is cut from the counts. */
export function counterpartsOf(
  connection: Connection,
  actors: readonly string[],
  selection: RelationsOfSelection,
  page: PageRequest,
): Map<string, Page<Counterpart>> {
  const taken = page.fromEnd ? raw('DESC') : raw('ASC');
  const rows = connection.rows<Row>(sql`
    WITH ${met(actors, selection)},
    counted AS (
      SELECT a.id AS parent, e.id, met.count, met.earliest, met.latest,
        ${RANK} AS rank
      FROM met CROSS JOIN entity AS a ON a.key = met.parent CROSS JOIN entity AS e ON e.key = met.other
      WHERE e.kind IN (SELECT value FROM json_each(${json(ACTOR_KINDS)}))
    )
    SELECT parent, id, count, earliest, latest FROM (
      SELECT *, row_number() OVER (PARTITION BY parent ORDER BY rank ${taken}, id ${taken}) AS place
      FROM counted WHERE ${withinPage(BY_COUNT, page)}
    ) WHERE place <= ${page.limit + 1} ORDER BY parent, place`);
  const found = new Map(actors.map((id): [string, Taken<Counterpart>[]] => [id, []]));
  for (const [parent, id, count, earliest, latest] of rows) {
    const days = earliest === null || latest === null ? null : { earliest, latest };
    const item = counterpart(id, count, days);
    found.get(parent)?.push([item, ...counterpartKey(item)]);
  }
  return new Map([...found].map(([id, taken]) => [id, cutPage(taken, page)]));
}

export function countCounterpartsOf(
  connection: Connection,
  actors: readonly string[],
  selection: RelationsOfSelection,
): Map<string, number> {
  const rows = connection.rows<[parent: string, count: number]>(sql`
    WITH ${met(actors, selection)}
    SELECT a.id, count(*) FROM met
    CROSS JOIN entity AS a ON a.key = met.parent CROSS JOIN entity AS e ON e.key = met.other
    WHERE e.kind IN (SELECT value FROM json_each(${json(ACTOR_KINDS)}))
    GROUP BY a.id`);
  const found = new Map(rows);
  return new Map(actors.map((id) => [id, found.get(id) ?? 0]));
}

/** The tables `mine` (the relations of each actor) and `met` (whoever else takes part in them, with the count and the days). */
function met(actors: readonly string[], selection: RelationsOfSelection): Sql {
  return sql`
    mine AS MATERIALIZED (${relationsOfEach(actors, selection)}),
    met AS MATERIALIZED (
      SELECT mine.parent, p.entity AS other, count(DISTINCT p.relation) AS count,
        min(p.earliest) FILTER (WHERE ${HAS_DATE}) AS earliest, max(p.latest) FILTER (WHERE ${HAS_DATE}) AS latest
      FROM mine CROSS JOIN participation AS p ON p.relation = mine.relation
      WHERE p.entity <> mine.parent AND p.role IN (SELECT value FROM json_each(${json(rolesOf(selection))}))
        AND ${participationIsSeen(selection.lens)}
      GROUP BY mine.parent, p.entity
    )`;
}

/** Written out: the engine would take a parameter for a number with a fraction. */
const RANK = raw(`CAST(${COUNT_DOWN_FROM} - met.count AS TEXT)`);
const HAS_DATE = raw(`p.earliest > '${FIRST_DAY}' OR p.latest < '${LAST_DAY}'`);
