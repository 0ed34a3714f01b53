import type { NodeKind } from '../../../domain/change-set.js';
import { isEntityKind, isRelationKind } from '../../../domain/vocabulary.js';
import type { Identity } from '../../port.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { raw, type Sql, sql } from '../sql.js';

interface NodeTable {
  readonly table: Sql;
  /** SQL for the kind of a row. */
  readonly kind: Sql;
  readonly holds: (kind: NodeKind) => boolean;
}

/** Every table that has nodes with public ids. */
const NODE_TABLES: readonly NodeTable[] = [
  { table: raw('entity'), kind: raw('kind'), holds: isEntityKind },
  { table: raw('relation'), kind: raw('kind'), holds: isRelationKind },
  { table: raw('plan_version'), kind: raw("'PLAN_VERSION'"), holds: (kind) => kind === 'PLAN_VERSION' },
  { table: raw('source'), kind: raw("'SOURCE'"), holds: (kind) => kind === 'SOURCE' },
  { table: raw('claim'), kind: raw("'CLAIM'"), holds: (kind) => kind === 'CLAIM' },
];

export function kindsOf(connection: Connection, ids: readonly string[]): Map<string, NodeKind> {
  return new Map([...identify(connection, ids)].map(([id, { kind }]) => [id, kind]));
}

export function identify(connection: Connection, ids: readonly string[]): Map<string, Identity> {
  const list = json(ids);
  const tables = NODE_TABLES.map(
    ({ table, kind }) => sql`SELECT id, ${kind}, id FROM ${table} WHERE id IN (SELECT value FROM json_each(${list}))`,
  );
  const hidden = sql`
    SELECT h.id, s.kind, s.id FROM hidden AS h CROSS JOIN entity AS s ON s.key = h.shown_as
    WHERE h.id IN (SELECT value FROM json_each(${list}))`;
  const rows = connection.rows<[id: string, kind: NodeKind, shownAs: string]>([...tables, hidden].reduce(unionAll));
  return new Map(rows.map(([asked, kind, id]) => [asked, { kind, id }]));
}

export function idsStartingWith(
  connection: Connection,
  prefix: string,
  kinds: readonly NodeKind[],
  limit: number,
): string[] {
  const tables = NODE_TABLES.filter(({ holds }) => kinds.some(holds));
  if (tables.length === 0) return [];
  const candidates = tables.map(({ table, kind }) => {
    const ofKinds = sql`${kind} IN (SELECT value FROM json_each(${json(kinds)}))`;
    const begins = sql`id >= ${prefix} AND id < ${`${prefix}\u{10ffff}`} AND substr(id, 1, length(${prefix})) = ${prefix}`;
    return sql`SELECT id FROM (SELECT id FROM ${table} WHERE ${begins} AND +${ofKinds} ORDER BY id LIMIT ${limit})`;
  });
  const rows = connection.rows<[id: string]>(sql`${candidates.reduce(unionAll)} ORDER BY id LIMIT ${limit}`);
  return rows.map(([id]) => id);
}

function unionAll(one: Sql, other: Sql): Sql {
  return sql`${one} UNION ALL ${other}`;
}
