import type { Participation, Relation } from '../../../domain/relation.js';
import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { type Sql, sql } from '../sql.js';

type Row = [
  key: number,
  id: string,
  kind: string,
  start: string | null,
  end: string | null,
  attributes: string,
  participations: string,
  original: string | null,
];

/** The relations that have these keys, whole, in one statement. */
export function relationsByKeys(connection: Connection, keys: readonly number[]): Map<number, Relation> {
  const rows = readWhere(connection, sql`r.key IN (SELECT value FROM json_each(${json(keys)}))`);
  return new Map(rows.map((row) => [row[0], relationOf(row)]));
}

export function relationsByIds(connection: Connection, ids: readonly string[]): Map<string, Relation> {
  const rows = readWhere(connection, sql`r.id IN (SELECT value FROM json_each(${json(ids)}))`);
  return new Map(rows.map((row) => [row[1], relationOf(row)]));
}

export function relationRecords(connection: Connection, ids: readonly string[]): Map<string, Relation> {
  const records = relationRecordsWhere(connection, sql`r.id IN (SELECT value FROM json_each(${json(ids)}))`);
  return new Map(records.map((record) => [record.id, record]));
}

/** The relations as they were put. */
export function relationRecordsWhere(connection: Connection, condition: Sql): Relation[] {
  return readWhere(connection, condition).map((row) => {
    const relation = relationOf(row);
    const [, , , , , , , original] = row;
    return original === null ? relation : { ...relation, participations: JSON.parse(original) as Participation[] };
  });
}

function readWhere(connection: Connection, condition: Sql): Row[] {
  return connection.rows<Row>(sql`
    SELECT r.key, r.id, r.kind, r.start_date, r.end_date, r.attributes, (
      SELECT json_group_array(json_array(role, entity, on_behalf_of)) FROM (
        SELECT p.role, e.id AS entity, b.id AS on_behalf_of
        FROM participation AS p
        CROSS JOIN entity AS e ON e.key = p.entity
        LEFT JOIN entity AS b ON b.key = p.on_behalf_of
        WHERE p.relation = r.key ORDER BY p.position
      )
    ), r.original
    FROM relation AS r WHERE ${condition}`);
}

function relationOf([, id, kind, start, end, attributes, participations]: Row): Relation {
  // What was written here was a relation of the domain: checked then, not again at every read.
  return {
    kind,
    id,
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(JSON.parse(attributes) as object),
    participations: (JSON.parse(participations) as [Participation['role'], string, string | null][]).map(
      ([role, entity, onBehalfOf]): Participation =>
        onBehalfOf === null ? { role, entity } : { role, entity, onBehalfOf },
    ),
  } as unknown as Relation;
}
