import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDossiers } from '../../src/dossier/load.js';
import { openStore } from '../../src/store/open.js';
import { serve, type TestServer } from './server.js';

const DOSSIERS = new URL('../../dossiers/', import.meta.url);

export interface ShippedGraph {
  readonly server: TestServer;
  close(): Promise<void>;
}

/** A server over an embedded store of its own that holds the dossiers that ship: what `npm start` gives to a newcomer. */
export async function openShippedGraph(): Promise<ShippedGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const store = await openStore({ kind: 'sqlite', path: join(folder, 'demarche.db') });
  const names = readdirSync(DOSSIERS).filter((name) => name.endsWith('.yaml'));
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, DOSSIERS), 'utf8') }));
  await loadDossiers(store, files, '2025-11-27');
  const server = await serve(store);
  return {
    server,
    async close() {
      await server.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
