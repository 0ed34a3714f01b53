import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreLocation } from '../store/location.js';
import { openStore } from '../store/open.js';
import type { Store } from '../store/port.js';

/** The store as {@link openStore} opens it; where there is no file yet, an empty one in its place, which is gone once it is closed. */
export async function openStoreToTry(location: StoreLocation): Promise<Store> {
  if (location.kind !== 'sqlite' || existsSync(location.path)) return openStore(location);
  const folder = mkdtempSync(join(tmpdir(), 'demarche-dry-run-'));
  const store = await openStore({ kind: 'sqlite', path: join(folder, 'demarche.db') });
  return {
    ...store,
    description: `SQLite at ${location.path} (not there yet)`,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
