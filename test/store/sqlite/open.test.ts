import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { StoreTooNewError, StoreUnavailableError } from '../../../src/domain/errors.js';
import { MIGRATIONS } from '../../../src/store/sqlite/schema/migrations.js';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { temporaryFolder } from './temporary.js';

describe('opening the SQLite store', () => {
  const folder = temporaryFolder();
  const versionOf = (path: string) => {
    const database = new Database(path);
    const rows = database.prepare('PRAGMA user_version').raw().all();
    database.close();
    return rows;
  };

  it('makes the file and its folders where they are missing', async () => {
    const path = join(folder(), 'a', 'b', 'new.db');
    const store = await openSqliteStore({ path });
    expect(store.description).toBe(`SQLite at ${path}`);
    await store.close();
    expect(existsSync(path)).toBe(true);
    expect(versionOf(path)).toEqual([[MIGRATIONS.length]]);
  });

  it('brings an empty file of version 0 to the present schema', async () => {
    const path = join(folder(), 'empty.db');
    writeFileSync(path, '');
    const store = await openSqliteStore({ path });
    expect(await store.apply(HARBOUR_TALKS)).toBe(1);
    await store.close();
    expect(versionOf(path)).toEqual([[MIGRATIONS.length]]);
  });

  it('keeps what is in a store of the present schema', async () => {
    const path = join(folder(), 'kept.db');
    const store = await openSqliteStore({ path });
    await store.apply(HARBOUR_TALKS);
    await store.close();
    const again = await openSqliteStore({ path });
    expect((await again.entities(['ada-berg'])).size).toBe(1);
    await again.close();
  });

  it('refuses a store of a newer schema, and leaves it as it is', async () => {
    const path = join(folder(), 'newer.db');
    const database = new Database(path);
    database.exec('CREATE TABLE of_the_future (a); INSERT INTO of_the_future VALUES (1); PRAGMA user_version = 99');
    database.close();
    const before = readFileSync(path);
    await expect(openSqliteStore({ path })).rejects.toThrow(new StoreTooNewError(path, 99, MIGRATIONS.length).message);
    await expect(openSqliteStore({ path })).rejects.toBeInstanceOf(StoreTooNewError);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("refuses another program's database", async () => {
    const path = join(folder(), 'other.db');
    const database = new Database(path);
    database.exec('CREATE TABLE bookmarks (url)');
    database.close();
    await expect(openSqliteStore({ path })).rejects.toThrow(/not one of Demarche's/);
    expect(versionOf(path)).toEqual([[0]]);
  });

  it('refuses a file that is not a database, and leaves it as it is', async () => {
    const path = join(folder(), 'letter.txt');
    const text = 'Dear Ambassador, '.repeat(500);
    writeFileSync(path, text);
    const refused = openSqliteStore({ path });
    await expect(refused).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(refused).rejects.toThrow(/not an SQLite database; name another file/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('says so when the path is a folder', async () => {
    const refused = openSqliteStore({ path: folder() });
    await expect(refused).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(refused).rejects.toThrow(/cannot be opened/);
  });

  it('says so when a file stands where its folder should be', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    await expect(openSqliteStore({ path: join(file, 'store.db') })).rejects.toThrow(/folder .* cannot be made/);
  });

  // The superuser may write everywhere.
  (process.getuid?.() === 0 ? it.skip : it)('says so when it may not write in the folder', async () => {
    const path = join(folder(), 'locked', 'store.db');
    (await openSqliteStore({ path: join(folder(), 'locked', 'other.db') })).close();
    chmodSync(join(folder(), 'locked'), 0o500);
    await expect(openSqliteStore({ path })).rejects.toBeInstanceOf(StoreUnavailableError);
    chmodSync(join(folder(), 'locked'), 0o700);
  });
});
