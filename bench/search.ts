/**
 * How long it takes to write 100,000 entities and to search among them, by kind of query: `npm run bench:search [entities]`.
 * On SQLite in a temporary file, and on Neo4j where NEO4J_URI names one with an empty database, which is left as it is then.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfiguration } from '../src/config/configuration.js';
import { rank } from '../src/search/rank.js';
import { recallFor } from '../src/search/recall.js';
import { openStore } from '../src/store/open.js';
import type { Store } from '../src/store/port.js';
import { change } from '../test/conformance/harness.js';
import { growNames } from '../test/fixtures/grow-names.js';

const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'a letter': ['a', 'v', 's', 'z', 'м'],
  'two letters': ['vl', 'ma', 'st', 'an', 'ко'],
  'while typing': ['vlad', 'serg', 'barano', 'witel', 'корен'],
  'a given name': ['vladimir', 'Anna', 'Сергей', 'Ursula', 'Xenia'],
  'two words': ['vladimir baraneslov', 'Anna Z', 'Boris Petolinsky', 'Ирина Моронов', 'jan jan'],
  'a family name with a slip': ['Baramovic', 'zelenensky', 'witorolberk', 'Petlonsky', 'novalinford'],
  'an identifier': ['Q9000001', 'Q9000500', 'grown-77', 'wikidata:Q9000040', 'Q9012345'],
  'a name and a strange word': [
    'vladimir qqqq',
    'Anna Baranovic president',
    'xyzzy Jan',
    'Boris of Nowhere',
    'zara tsar',
  ],
  'what is not there': ['qqqqqq', 'xyzzyplugh', 'ωωωω', 'бббб', '12345678'],
};
const ROUNDS = 40;

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
try {
  const path = join(folder, 'demarche.db');
  const sqlite = await openStore({ kind: 'sqlite', path });
  await measure(sqlite);
  await sqlite.close();
  console.log(`The file has ${(statSync(path).size / 1e6).toFixed(1)} MB.\n`);
  const { store: location } = readConfiguration(process.env);
  if (location.kind === 'neo4j') {
    const neo4j = await openStore(location);
    if ((await neo4j.revision()) > 0) throw new Error(`${neo4j.description} is not empty; name one that is.`);
    await measure(neo4j);
    await neo4j.close();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(store: Store): Promise<void> {
  const entities = growNames(count);
  const begun = performance.now();
  for (let start = 0; start < count; start += 20_000) {
    await store.apply(change({ entities: entities.slice(start, start + 20_000) }));
  }
  const seconds = (performance.now() - begun) / 1000;
  console.log(`${store.description}: ${count} entities written in ${seconds.toFixed(1)} s`);
  console.log('milliseconds'.padEnd(28), 'median', '   95 %', '  found');
  for (const [name, texts] of Object.entries(QUERIES)) {
    const times: number[] = [];
    let found = 0;
    for (let round = -3; round < ROUNDS; round += 1) {
      for (const text of texts) {
        const asked = performance.now();
        found = (await searched(store, text)).length;
        if (round >= 0) times.push(performance.now() - asked);
      }
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(6);
    console.log(name.padEnd(28), at(0.5), ` ${at(0.95)}`, `  ${found}`);
  }
}

async function searched(store: Store, text: string) {
  const recall = recallFor(text, undefined);
  return recall === undefined ? [] : rank(text, await store.search(recall));
}
