import type { Part } from './condition.js';
import type { Connection } from './connection.js';

interface Row<Result> {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly result: Result;
}

/**
 * The `result` of each entity that is there, by its id: `ofOne` is the subquery that gives one row of it for `entity`.
 * One round trip.
 */
export async function readOfEach<Result>(
  connection: Connection,
  name: string,
  entities: readonly string[],
  ofOne: Part,
): Promise<Map<string, Result>> {
  const text = `UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  ${ofOne.text}
}
RETURN id, result`;
  const rows = await connection.read<Row<Result>>(
    { name, text },
    { entities: [...new Set(entities)], ...ofOne.parameters },
  );
  return new Map(rows.map((row) => [row.id, row.result]));
}
