import { StoreTooNewError, StoreUnavailableError } from '../../../domain/errors.js';
import type { Connection } from '../connection.js';
import { raw } from '../sql.js';
import { MIGRATIONS } from './migrations.js';

/**
 * Brings the database's schema to the one that this code knows, in one transaction.
 * @throws StoreTooNewError when it is newer than that.
 */
export function migrate(connection: Connection): void {
  if (versionOf(connection) === MIGRATIONS.length) return;
  connection.writing(() => {
    const version = versionOf(connection);
    if (version > MIGRATIONS.length) throw new StoreTooNewError(connection.path, version, MIGRATIONS.length);
    if (version === 0) refuseForeignTables(connection);
    for (const migration of MIGRATIONS.slice(version)) connection.script(migration);
    connection.script(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

function versionOf(connection: Connection): number {
  return connection.value<number>(raw('PRAGMA user_version'));
}

/** Version 0 is a new file, or the database of another program. */
function refuseForeignTables(connection: Connection): void {
  if (connection.value<number>(raw('SELECT count(*) FROM sqlite_schema')) === 0) return;
  throw new StoreUnavailableError(
    `${connection.path} is an SQLite database, but not one of Demarche's; name another file. Nothing was changed.`,
  );
}
