import { join } from 'node:path';
import { Readable } from 'node:stream';
import { csv } from '../../../src/importers/csv/importer.js';
import { importInto, openImport } from '../../../src/importers/import-files.js';
import type { StoreUnderTest } from '../../conformance/harness.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { describeNeo4j, realNeo4j } from '../../support/neo4j.js';

describeNeo4j('tables, imported into both stores', () => {
  const sqlite = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  async function imported(under: StoreUnderTest): Promise<string> {
    const store = await under.openEmpty();
    const opened = await openImport(csv, ['test/fixtures/csv/graph'], { stdin: Readable.from([]) });
    await importInto(store, opened, { today: '2025-06-07', rejectsPath: join(folder.path, 'rejects.jsonl') });
    const contents = await dump(store);
    await store.close();
    return contents;
  }

  it('makes them equal', async () => {
    const inSqlite = await imported(sqlite);
    expect(inSqlite.split('\n').length).toBeGreaterThan(30);
    expect(await imported(realNeo4j())).toBe(inSqlite);
  });
});
