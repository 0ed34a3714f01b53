import { join } from 'node:path';
import type { StoreUnderTest } from '../../conformance/harness.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { FTM_FIXTURES, importFtm } from '../../support/ftm.js';
import { describeNeo4j, realNeo4j } from '../../support/neo4j.js';

describeNeo4j('FollowTheMoney, imported into both stores', () => {
  const sqlite = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  async function imported(under: StoreUnderTest): Promise<string> {
    const store = await under.openEmpty();
    await importFtm(store, [FTM_FIXTURES], { rejectsPath: join(folder.path, 'rejects.jsonl') });
    const contents = await dump(store);
    const revision = await store.revision();
    await importFtm(store, [FTM_FIXTURES], { rejectsPath: join(folder.path, 'rejects.jsonl') });
    expect(await store.revision()).toBe(revision);
    await store.close();
    return contents;
  }

  it('makes them equal, and is idempotent in each', async () => {
    const inSqlite = await imported(sqlite);
    expect(inSqlite.split('\n').length).toBeGreaterThan(100);
    expect(await imported(realNeo4j())).toBe(inSqlite);
  });
});
