import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gdelt } from '../../../src/importers/gdelt/importer.js';
import { importInto, openImport } from '../../../src/importers/import-files.js';
import { gdeltRows } from '../../../tools/memory-proof/rows.js';
import type { StoreUnderTest } from '../../conformance/harness.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { describeNeo4j, realNeo4j } from '../../support/neo4j.js';

const BYTES = 2_000_000;

describeNeo4j('GDELT events, imported into both stores', () => {
  const sqlite = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  async function imported(under: StoreUnderTest): Promise<string> {
    const store = await under.openEmpty();
    for (const [path, stdin] of [
      ['test/fixtures/gdelt', []],
      ['-', gdeltRows(BYTES, 7)],
    ] as const) {
      const opened = await openImport(gdelt, [path], { stdin: Readable.from(stdin) });
      await importInto(store, opened, { today: '2025-06-07', rejectsPath: join(folder.path, 'rejects.jsonl') });
    }
    const contents = await dump(store);
    await store.close();
    return contents;
  }

  it('make them equal', async () => {
    const inSqlite = await imported(sqlite);
    expect(inSqlite.split('\n').length).toBeGreaterThan(1000);
    expect(await imported(realNeo4j())).toBe(inSqlite);
  });
});
