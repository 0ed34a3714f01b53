import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { importInto, openImport } from '../../src/importers/import-files.js';
import type { Importer } from '../../src/importers/importer.js';
import { IMPORTERS } from '../../src/importers/registry.js';
import type { Store } from '../../src/store/port.js';
import { gdeltRows } from '../../tools/memory-proof/rows.js';
import type { StoreUnderTest } from '../conformance/harness.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { temporaryFolder } from '../support/cli.js';
import { dump } from '../support/dump.js';
import { describeNeo4j, realNeo4j } from '../support/neo4j.js';
import { fileIn, FIXTURE as WIKIDATA } from './wikidata/importing.js';

/** What is imported, one after another; `-` is the stream. */
interface Imports {
  readonly of: readonly { readonly path: string; readonly stream?: () => Iterable<Uint8Array> }[];
  /** How many lines the dump of it has at least. */
  readonly lines: number;
}

describeNeo4j('both stores hold the same, to the byte, after an import, and after the same once more, of', () => {
  const sqlite = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  const fixtures = (format: string) => ({ path: `test/fixtures/${format}` });
  /** Somebody corrected a date by which ties are told apart. */
  const corrected = () =>
    fileIn(folder.path, 'corrected.json', readFileSync(WIKIDATA, 'utf8').replaceAll('1930-05-06', '1930-05-07'));
  const IMPORTS: Readonly<Record<string, () => Imports>> = {
    historian: () => ({ of: [fixtures('historian')], lines: 60 }),
    ftm: () => ({ of: [fixtures('ftm')], lines: 100 }),
    wikidata: () => ({ of: [{ path: WIKIDATA }, { path: corrected() }], lines: 40 }),
    popolo: () => ({ of: [fixtures('popolo')], lines: 40 }),
    gdelt: () => ({ of: [fixtures('gdelt'), { path: '-', stream: () => gdeltRows(2_000_000, 7) }], lines: 1000 }),
    csv: () => ({ of: [fixtures('csv/graph')], lines: 30 }),
  };

  async function imported(under: StoreUnderTest, format: Importer, { of }: Imports): Promise<string> {
    const store = await under.openEmpty();
    const dumps: string[] = [];
    for (const { path, stream = () => [] } of of) {
      await importOnce(store, format, path, stream());
      dumps.push(await dump(store));
      const revision = await store.revision();
      await importOnce(store, format, path, stream());
      expect(await store.revision()).toBe(revision);
    }
    await store.close();
    expect(new Set(dumps).size).toBe(of.length);
    return dumps.join('');
  }

  async function importOnce(store: Store, format: Importer, path: string, stream: Iterable<Uint8Array>): Promise<void> {
    const opened = await openImport(format, [path], { stdin: Readable.from(stream) });
    await importInto(store, opened, { today: '2025-06-07', rejectsPath: join(folder.path, 'rejects.jsonl') });
  }

  it.each(IMPORTERS.map((format) => [format.name, format] as const))('%s', async (name, format) => {
    const imports = IMPORTS[name]?.();
    if (imports === undefined) throw new Error(`Expected something to import of the format "${name}".`);
    const inSqlite = await imported(sqlite, format, imports);
    expect(inSqlite.split('\n').length).toBeGreaterThan(imports.lines);
    expect(await imported(realNeo4j(), format, imports)).toBe(inSqlite);
  });
});
