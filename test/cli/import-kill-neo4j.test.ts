import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longTrips } from '../fixtures/long-files.js';
import { runCli, startCli, temporaryFolder } from '../support/cli.js';
import { dump } from '../support/dump.js';
import { describeNeo4j, neo4jLocation, realNeo4j } from '../support/neo4j.js';

describeNeo4j('demarche import into a real Neo4j, killed', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'trips.xml');
  const rejects = join(folder.path, 'rejects.jsonl');
  const args = ['import', 'historian', '--json', '--retrieved', '2025-01-02', '--rejects', rejects, file];
  afterAll(() => folder.remove());

  function environment(): Record<string, string> {
    const { uri, user, password, database } = neo4jLocation();
    const variables = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    return database === undefined ? variables : { ...variables, NEO4J_DATABASE: database };
  }

  it('goes on where it had come, to the same store and the same rejects as without', async () => {
    const under = realNeo4j();
    writeFileSync(file, longTrips(3_000));
    const first = await under.openEmpty();
    const whole = await runCli(args, environment());
    expect(whole.status).toBe(0);
    const expected = {
      dump: await dump(first),
      revision: await first.revision(),
      rejects: readFileSync(rejects, 'utf8'),
    };
    await first.close();

    const store = await under.openEmpty();
    const { process: child, finished } = startCli(args, environment());
    while ((await store.revision()) < 3 && child.exitCode === null) await new Promise(setImmediate);
    child.kill('SIGKILL');
    expect((await finished).signal).toBe('SIGKILL');
    expect(await store.revision()).toBeLessThan(expected.revision);

    const again = await runCli(args, environment());
    expect(JSON.parse(again.stdout)).toMatchObject({ resumed: true, counts: JSON.parse(whole.stdout).counts });
    const found = { dump: await dump(store), revision: await store.revision(), rejects: readFileSync(rejects, 'utf8') };
    expect(found).toEqual(expected);
    await store.close();
  });
});
