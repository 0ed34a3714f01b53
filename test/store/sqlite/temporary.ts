import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import type { StoreUnderTest } from '../../conformance/harness.js';

/** Registers a folder that is there for the tests of the enclosing block, and taken away after them. */
export function temporaryFolder(): () => string {
  let folder: string | undefined;
  afterAll(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    folder ??= mkdtempSync(join(tmpdir(), 'demarche-'));
    return folder;
  };
}

/** A new database file for each store. */
export function temporarySqlite(): StoreUnderTest {
  const folder = temporaryFolder();
  let files = 0;
  const open = () => openSqliteStore({ path: join(folder(), `${files}.db`) });
  return {
    openEmpty: () => {
      files += 1;
      return open();
    },
    openAgain: open,
  };
}
