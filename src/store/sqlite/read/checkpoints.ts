import type { Connection } from '../connection.js';
import { json } from '../json.js';
import { sql } from '../sql.js';

export function checkpoints(connection: Connection, names: readonly string[]): Map<string, string> {
  const rows = connection.rows<[name: string, position: string]>(
    sql`SELECT name, position FROM checkpoint WHERE name IN (SELECT value FROM json_each(${json(names)}))`,
  );
  return new Map(rows);
}
