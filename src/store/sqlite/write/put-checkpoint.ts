import type { Checkpoint } from '../../../domain/checkpoint.js';
import type { Connection } from '../connection.js';
import { sql } from '../sql.js';

/** Puts the position in the place of the one of that name, or takes it away where there is none any more. */
export function putCheckpoint(connection: Connection, { name, position }: Checkpoint): void {
  if (position === undefined) connection.run(sql`DELETE FROM checkpoint WHERE name = ${name}`);
  else connection.run(sql`INSERT OR REPLACE INTO checkpoint (name, position) VALUES (${name}, ${position})`);
}
