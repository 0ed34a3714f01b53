import neo4j, { Neo4jError } from 'neo4j-driver';
import { StoreTooNewError } from '../../domain/errors.js';
import type { Connection } from './connection.js';
import { migrations, statement } from './statement.js';

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
    for (const text of statements) await connection.write((run) => run({ name, text })).catch(unlessAlreadyThere);
    await connection.write((run) => run(statement('record-migration'), { version: neo4j.int(number), name }));
  }
  if (missing.length > 0) await connection.read({ name: 'await-indexes', text: 'CALL db.awaitIndexes(300)' });
}

/** `IF NOT EXISTS` still fails when another server makes the same index between the look and the making: then it is there. */
function unlessAlreadyThere(error: unknown): void {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code !== 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists') throw error;
}
