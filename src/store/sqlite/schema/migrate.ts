import { StoreTooNewError, StoreUnavailableError } from '../../../domain/errors.js';
import type { Connection } from '../connection.js';
import { raw } from '../sql.js';
import { MIGRATIONS } from './migrations.js';

/**
 * Brings the database's schema to the one that this code knows, in one transaction.
 * @throws StoreTooNewError when it is newer than that.
 * @throws StoreUnavailableError when it is not a store. In both cases the file is left as it was.
 */
export function migrate(connection: Connection): void {
  const found = connection.reading(() => checkedVersion(connection));
  connection.turnOnWriteAheadLog();
  if (found === MIGRATIONS.length) return;
  connection.writing(() => {
    // Once more, now that nobody else can write: another process may have migrated it in between.
    const version = checkedVersion(connection);
    if (version === MIGRATIONS.length) return;
    for (const { script, fill } of MIGRATIONS.slice(version)) {
      connection.script(script);
      fill?.(connection);
    }
    connection.script(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** Version 0 is a new file, or the database of another program. */
function checkedVersion(connection: Connection): number {
  const version = connection.value<number>(raw('PRAGMA user_version'));
  if (version > MIGRATIONS.length) throw new StoreTooNewError(connection.path, version, MIGRATIONS.length);
  if (version > 0 || connection.value<number>(raw('SELECT count(*) FROM sqlite_schema')) === 0) return version;
  throw new StoreUnavailableError(
    `${connection.path} is an SQLite database, but not one of Demarche's; name another file. Nothing was changed.`,
  );
}
