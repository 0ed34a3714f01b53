import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { today } from '../domain/day.js';
import { loadDossiers } from '../dossier/load.js';
import type { Store } from '../store/port.js';
import { readDossierFiles } from './dossier-files.js';
import { PACKAGE_ROOT } from './package-root.js';

/**
 * Loads the dossiers that ship with Demarche into a store to which nothing was ever written.
 * @returns how many were loaded: 0 when the store is not empty.
 */
export async function loadShippedDossiers(store: Store): Promise<number> {
  if ((await store.revision()) > 0) return 0;
  const folder = fileURLToPath(new URL('dossiers/', PACKAGE_ROOT));
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));
  await loadDossiers(store, readDossierFiles(paths), today());
  return paths.length;
}
