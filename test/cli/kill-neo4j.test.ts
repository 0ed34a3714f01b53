import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../src/store/port.js';
import { change } from '../conformance/harness.js';
import { longDossier } from '../fixtures/long-dossier.js';
import { startCli, temporaryFolder } from '../support/cli.js';
import { cypher, describeNeo4j, neo4jLocation, realNeo4j } from '../support/neo4j.js';

const PEOPLE = 1_000;

async function contents(store: Store) {
  const people = await store.countEntities({ kind: 'PERSON', filter: {}, lens: {} });
  const relations = await store.countRelations({ filter: {}, lens: {} });
  const claims = (await store.countClaimsFrom(['paper'])).get('paper') ?? 0;
  return { people, relations, claims };
}

const BEFORE = { people: 0, relations: 0, claims: 0 };
const AFTER = { people: PEOPLE, relations: PEOPLE, claims: PEOPLE };

/** Whether a transaction of the load has this statement under way. */
async function isRunning(statement: RegExp): Promise<boolean> {
  const running = await cypher<{ currentQuery: string }>('SHOW TRANSACTIONS YIELD currentQuery');
  return running.some(({ currentQuery }) => statement.test(currentQuery));
}

describeNeo4j('demarche load into a real Neo4j, killed', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'long.yaml');
  beforeAll(() => writeFileSync(file, longDossier(PEOPLE)));
  afterAll(() => folder.remove());

  async function loadAndKill(at: RegExp) {
    const store = await realNeo4j().openEmpty();
    const { uri, user, password, database } = neo4jLocation();
    const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database ?? '' };
    const { process: child, finished, said } = startCli(['load', file], environment);
    await said('stderr', /Opened/);
    let wasSeen = false;
    while (!wasSeen && child.exitCode === null && child.signalCode === null) wasSeen = await isRunning(at);
    child.kill('SIGKILL');
    const { signal, status } = await finished;
    // Waits for the lock of the one that was killed, so that what it did is decided by now.
    await store.apply(change({}));
    const found = await contents(store);
    await store.close();
    return { wasKilledWriting: wasSeen && signal === 'SIGKILL', status, found };
  }

  it('leaves it as before or as after, and nothing in between', async () => {
    const outcomes = [];
    for (const at of [/MERGE \(entity:Entity/, /Relation/, /STATED_IN/]) outcomes.push(await loadAndKill(at));
    for (const { found } of outcomes) expect([BEFORE, AFTER]).toContainEqual(found);
    expect(outcomes).toContainEqual({ wasKilledWriting: true, status: null, found: BEFORE });
  });

  it('comes through when nobody kills it', async () => {
    expect(await loadAndKill(/a statement that there is not/)).toEqual({
      wasKilledWriting: false,
      status: 0,
      found: AFTER,
    });
  });
});
