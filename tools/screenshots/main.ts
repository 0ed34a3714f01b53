/**
 * Takes the pictures of the README anew, from the page as it is built: `npm run build && npm run screenshots`. Those of the historian's
 * data are taken where it is there (HISTORIAN_DATA). Look at each before it is committed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { loadShippedDossiers } from '../../src/cli/shipped-dossiers.js';
import { startServer } from '../../src/graphql/server.js';
import { historian } from '../../src/importers/historian/importer.js';
import { importInto, openImport } from '../../src/importers/import-files.js';
import { openSqliteStore } from '../../src/store/sqlite/store.js';
import { launchChromium } from '../chromium/launch.js';
import { historianData } from '../remarks/data.js';
import { SCENES, type Scene } from './scenes.js';

const FOLDER = fileURLToPath(new URL('../../docs/images/', import.meta.url));

async function take(scenes: readonly Scene[], fill: (store: Store) => Promise<unknown>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const store = await openSqliteStore({ path: join(folder, 'graph.db') });
  await fill(store);
  const server = await startServer({ store, logger: pino({ level: 'silent' }), host: '127.0.0.1', port: 0 });
  const browser = await launchChromium();
  for (const { name, fragment, width, height, scheme, act } of scenes) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(`${server.url}/${fragment}`);
    const settled = page.locator('.stage[data-layout="SETTLED"]');
    await settled.waitFor();
    await act?.(page);
    await settled.waitFor();
    // The pointer lies on nothing, so nothing is dimmed for it.
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await page.close();
    console.log(`${name}.png`);
  }
  await browser.close();
  await server.stop();
  await store.close();
  rmSync(folder, { recursive: true });
}

type Store = Awaited<ReturnType<typeof openSqliteStore>>;

await take(
  SCENES.filter(({ graph }) => graph === 'DOSSIER'),
  loadShippedDossiers,
);
const data = historianData();
if (data === undefined) console.error('Without HISTORIAN_DATA the pictures of the historian’s data stay as they are.');
else {
  await take(
    SCENES.filter(({ graph }) => graph === 'HISTORIAN'),
    async (store) => {
      const opened = await openImport(historian, [data], { stdin: Readable.from([]) });
      await importInto(store, opened, { today: new Date().toISOString().slice(0, 10) });
    },
  );
}
