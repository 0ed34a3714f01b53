import neo4j, { Neo4jError } from 'neo4j-driver';
import { StoreTooNewError } from '../../domain/errors.js';
import type { Connection } from './connection.js';
import { indexAllEntities } from './search.js';
import { migrations, type Statement, statement } from './statement.js';

/** What brings stored data into a version's form where Cypher alone cannot. Each must be able to run twice. */
const FILLS: Readonly<Record<number, (connection: Connection) => Promise<void>>> = { 2: indexAllEntities };

/**
 * Applies what is missing of `cypher/schema`, one file after another, and records each. Schema commands cannot share a
 * transaction with the record, so each command must do no harm when it runs twice: after a crash, or because two
 * servers start at once.
 * @throws StoreTooNewError when a newer Demarche was here; nothing is changed then.
 */
export async function migrate(connection: Connection): Promise<void> {
  const known = migrations();
  const newest = known.at(-1)?.version ?? 0;
  const [found] = await connection.read<{ version: number }>(statement('schema-version'));
  const version = found?.version ?? 0;
  if (version > newest) throw new StoreTooNewError(`Neo4j at ${connection.uri}`, version, newest);
  const missing = known.filter((migration) => migration.version > version);
  for (const { version: number, name, statements } of missing) {
    for (const text of statements) await inPlace(connection, { name, text });
    await FILLS[number]?.(connection);
    await connection.write((run) => run(statement('record-migration'), { version: neo4j.int(number), name }));
  }
  if (missing.length > 0) await connection.read({ name: 'await-indexes', text: 'CALL db.awaitIndexes(300)' });
}

/** Two servers that start at once can both find that an index is missing, `IF NOT EXISTS` or not: the slower one has then nothing to do. */
async function inPlace(connection: Connection, command: Statement): Promise<void> {
  try {
    await connection.write((run) => run(command));
  } catch (error) {
    const isThere = error instanceof Neo4jError && /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(error.code);
    if (!isThere) throw error;
  }
}
