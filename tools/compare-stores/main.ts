/**
 * Imports the same files into an empty embedded store and an empty Neo4j, which it starts, by the real command line, and says what each
 * took and whether they hold the same, to the byte: `npm run compare:stores -- historian ../shared/data/historian`.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/port.js';
import { dump } from '../../test/support/dump.js';
import { startNeo4j } from '../neo4j/server.js';
import { answersOf } from './answers.js';
import { measureImport } from './measure-import.js';

const [format, ...paths] = process.argv.slice(2);
if (format === undefined || paths.length === 0) {
  process.stderr.write('Expected a format and paths: npm run compare:stores -- historian ../shared/data/historian\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'demarche-compare-'));
const neo4j = await startNeo4j({ password: randomBytes(9).toString('hex') });
const { uri, user, password } = neo4j;
try {
  await measure('SQLite', { DEMARCHE_DATA: folder });
  await measure('Neo4j', { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  const stores = await Promise.all([
    openStore({ kind: 'sqlite', path: join(folder, 'demarche.db') }),
    openStore({ kind: 'neo4j', uri, user, password }),
  ]);
  const same = [
    await compare('What they hold', stores, dump),
    await compare('What they answer', stores, (store) => answersOf(store, format)),
  ];
  for (const store of stores) await store.close();
  if (same.includes(false)) process.exitCode = 1;
} finally {
  await neo4j.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, environment: Readonly<Record<string, string>>): Promise<void> {
  for (const time of ['first', 'once more']) {
    const { seconds, cpuSeconds, peak, put } = await measureImport(format ?? '', paths, folder, environment);
    process.stdout.write(
      `${name}, ${time}: ${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of the processor's time, at most ` +
        `${(peak / 1e6).toFixed(0)} MB resident; put ${JSON.stringify(put)}\n`,
    );
  }
}

async function compare(what: string, stores: readonly Store[], read: (store: Store) => Promise<string>) {
  const [one = '', other = ''] = await Promise.all(stores.map(read));
  const lines = [one, other].map((text) => text.split('\n'));
  const differ = (lines[0] ?? []).flatMap((line, index) =>
    line === lines[1]?.[index] ? [] : [[line, lines[1]?.[index]]],
  );
  process.stdout.write(`${what}: ${one.length} characters, ${one === other ? 'the same' : 'DIFFERENT'}\n`);
  for (const [here, there] of differ.slice(0, 5)) process.stdout.write(`  SQLite ${here}\n  Neo4j  ${there}\n`);
  return one === other;
}
