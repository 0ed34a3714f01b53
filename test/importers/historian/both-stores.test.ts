import { join } from 'node:path';
import type { StoreUnderTest } from '../../conformance/harness.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { importHistorian } from '../../support/historian.js';
import { describeNeo4j, realNeo4j } from '../../support/neo4j.js';

describeNeo4j('the historian’s XML, imported into both stores', () => {
  const sqlite = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  async function imported(under: StoreUnderTest): Promise<string> {
    const store = await under.openEmpty();
    await importHistorian(store, ['test/fixtures/historian'], join(folder.path, 'rejects.jsonl'));
    const contents = await dump(store);
    await store.close();
    return contents;
  }

  it('makes them equal', async () => {
    const inSqlite = await imported(sqlite);
    expect(inSqlite.split('\n').length).toBeGreaterThan(60);
    expect(inSqlite.match(/^relation .*"kind":"MEETING"/gm)?.length).toBeGreaterThan(10);
    expect(await imported(realNeo4j())).toBe(inSqlite);
  });
});
