import { readFileSync } from 'node:fs';
import type { StoreUnderTest } from '../../conformance/harness.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { describeNeo4j, realNeo4j } from '../../support/neo4j.js';
import { FIXTURE, fileIn, importWikidata } from './importing.js';

describeNeo4j('items of Wikidata, imported into both stores', () => {
  const sqlite = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  /** And once more, after somebody corrected a date by which ties are told apart. */
  async function imported(under: StoreUnderTest): Promise<string> {
    const store = await under.openEmpty();
    await importWikidata(store, [FIXTURE]);
    const before = await dump(store);
    const corrected = readFileSync(FIXTURE, 'utf8').replaceAll('1930-05-06', '1930-05-07');
    await importWikidata(store, [fileIn(folder.path, 'corrected.json', corrected)]);
    const after = await dump(store);
    expect(after).not.toBe(before);
    await store.close();
    return before + after;
  }

  it('makes them equal', async () => {
    const inSqlite = await imported(sqlite);
    expect(await imported(realNeo4j())).toBe(inSqlite);
  });
});
