import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Day } from '../../../domain/day.js';
import { CERTAINTIES } from '../../../domain/vocabulary.js';
import type { AdjacencyRow, AdjacencySelection, KnownFrom } from '../../adjacency-row.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { EVIDENCE_COLUMN } from '../lens-sql.js';
import { raw, type Sql, sql } from '../sql.js';
import { EVIDENCE } from '../write/evidence.js';

/** Relations, or claims that lead to some, that one statement looks at: few milliseconds. */
const BATCH = 2_000;

type Days = [confirmed: Day | null, reported: Day | null, possible: Day | null, denied: Day | null];
type Row = [
  id: string,
  kind: AdjacencyRow['kind'],
  start: string | null,
  earliest: Day,
  latest: Day,
  entities: string,
  own: string | null,
  ...days: Days,
];

/** Batch by batch in the order of keys, each a statement of its own with the event loop let go in between. */
export async function* adjacencyBatches(
  connection: Connection,
  selection: AdjacencySelection,
  signal?: AbortSignal,
): AsyncGenerator<readonly AdjacencyRow[]> {
  for (const keys of keyBatches(connection, selection)) {
    signal?.throwIfAborted();
    const rows = connection.reading(() => connection.rows<Row>(rowsOf(keys, selection)));
    yield rows.map(toAdjacencyRow);
    await nextTurn();
  }
}

/** Conditions on `r`, each met by a batch of relations. */
function keyBatches(connection: Connection, { relations, sources }: AdjacencySelection): Iterable<Sql> {
  if (relations !== undefined) return batchesOfIds(relations);
  return sources === undefined ? batchesOfAll(connection) : batchesFrom(connection, sources);
}

function* batchesOfIds(ids: readonly string[]): Generator<Sql> {
  for (let start = 0; start < ids.length; start += BATCH) {
    yield sql`r.id IN (SELECT value FROM json_each(${json(ids.slice(start, start + BATCH))}))`;
  }
}

/** Relations are never taken out, and new ones get higher keys: all that are there at the end were met. */
function* batchesOfAll(connection: Connection): Generator<Sql> {
  for (let start = 0; ; start += BATCH) {
    const last = connection.reading(() => connection.value<number>(sql`SELECT coalesce(max(key), 0) FROM relation`));
    if (start >= last) return;
    yield sql`r.key > ${start} AND r.key <= ${start + BATCH}`;
  }
}

/** By the sources' claims, whose number counts and not that of all relations. */
function* batchesFrom(connection: Connection, sources: readonly string[]): Generator<Sql> {
  const met = new Set<number>();
  for (const source of new Set(sources)) {
    let after: [day: string, id: string] = ['', ''];
    for (;;) {
      const claims = connection.reading(() =>
        connection.rows<[relation: number | null, day: string, id: string]>(sql`
          SELECT iif(c.about IS NULL, (SELECT r.key FROM relation AS r WHERE r.id = c.subject), NULL), c.day, c.id
          FROM claim AS c WHERE c.source = (SELECT s.key FROM source AS s WHERE s.id = ${source})
            AND (c.day, c.id) > (${after[0]}, ${after[1]}) ORDER BY c.day, c.id LIMIT ${BATCH}`),
      );
      const fresh = new Set(claims.flatMap(([key]) => (key === null || met.has(key) ? [] : [key])));
      for (const key of fresh) met.add(key);
      if (fresh.size > 0) yield sql`r.key IN (SELECT value FROM json_each(${json([...fresh])}))`;
      const last = claims.at(-1);
      if (last === undefined || claims.length < BATCH) break;
      after = [last[1], last[2]];
    }
  }
}

function rowsOf(condition: Sql, { roles, sources }: AdjacencySelection): Sql {
  const isAsked = sql`p.role IN (SELECT value FROM json_each(${json(roles)}))`;
  const inSources = sources && countsIn(sources);
  const ofRelation = inSources ? sql`c.subject = r.id AND c.about IS NULL AND ${inSources}` : undefined;
  const days = ofRelation ? EVIDENCE : columns(raw('r'));
  const ownDays = inSources
    ? sql`(SELECT json_array(${EVIDENCE}) FROM claim AS c WHERE c.subject = r.id AND c.about = p.entity AND ${inSources})`
    : sql`json_array(${columns(raw('p'))})`;
  return sql`
    SELECT r.id, r.kind, r.start_date, r.earliest, r.latest,
      (SELECT json_group_array(id) FROM (
        SELECT e.id FROM participation AS p CROSS JOIN entity AS e ON e.key = p.entity
        WHERE p.relation = r.key AND ${isAsked} ORDER BY p.position
      )),
      (SELECT json_group_object(e.id, ${ownDays}) FROM participation AS p CROSS JOIN entity AS e ON e.key = p.entity
        WHERE p.relation = r.key AND p.own_claims AND ${isAsked}),
      ${days}
    FROM relation AS r ${ofRelation ? sql`CROSS JOIN claim AS c ON ${ofRelation}` : raw('')}
    WHERE ${condition} ${ofRelation ? raw('GROUP BY r.key') : raw('')}`;
}

function countsIn(sources: readonly string[]): Sql {
  return sql`c.source IN (SELECT s.key FROM source AS s WHERE s.id IN (SELECT value FROM json_each(${json(sources)})))`;
}

function columns(alias: Sql): Sql {
  return [...CERTAINTIES.map((certainty) => EVIDENCE_COLUMN[certainty]), raw('denied')]
    .map((column) => sql`${alias}.${column}`)
    .reduce((one, other) => sql`${one}, ${other}`);
}

function toAdjacencyRow([relation, kind, start, earliest, latest, entities, own, ...days]: Row): AdjacencyRow {
  return {
    relation,
    kind,
    ...(start !== null && { start }),
    earliest,
    latest,
    knownFrom: knownFrom(days),
    entities: JSON.parse(entities) as string[],
    own: own === null || own === '{}' ? NONE : new Map(Object.entries(JSON.parse(own)).map(ownDays)),
  };
}

const NONE: AdjacencyRow['own'] = new Map();

function ownDays([entity, days]: [string, unknown]): [string, KnownFrom] {
  return [entity, knownFrom(days as Days)];
}

function knownFrom([confirmed, reported, possible, denied]: Days): KnownFrom {
  return {
    ...(confirmed !== null && { confirmed }),
    ...(reported !== null && { reported }),
    ...(possible !== null && { possible }),
    ...(denied !== null && { denied }),
  };
}
