import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'libsql';
import { openStore } from '../../src/store/open.js';
import { longDossier } from '../fixtures/long-dossier.js';
import { runCli, startCli, temporaryFolder } from '../support/cli.js';

const PEOPLE = 2_000;

/** Whether another process is in the middle of writing. */
function isBeingWritten(database: Database.Database): boolean {
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch {
    return true;
  }
  database.exec('ROLLBACK');
  return false;
}

async function contents(path: string) {
  const store = await openStore({ kind: 'sqlite', path });
  try {
    const people = await store.countEntities({ kind: 'PERSON', filter: {}, lens: {} });
    const relations = await store.countRelations({ filter: {}, lens: {} });
    const claims = (await store.countClaimsFrom(['paper'])).get('paper') ?? 0;
    return { revision: await store.revision(), people, relations, claims };
  } finally {
    await store.close();
  }
}

const BEFORE = { revision: 1, people: 1, relations: 0, claims: 0 };
const AFTER = { revision: 2, people: PEOPLE + 1, relations: PEOPLE, claims: PEOPLE };

describe('demarche load, killed', () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'long.yaml');
  afterAll(() => folder.remove());

  beforeAll(async () => {
    writeFileSync(file, longDossier(PEOPLE));
    const load = await runCli(['load', 'test/fixtures/one-person.yaml'], { DEMARCHE_DATA: folder.path });
    expect(load).toMatchObject({ status: 0 });
  });

  /** Loads into a store of one person, and kills that when it has been seen to write this many times. */
  async function loadAndKill(name: string, times: number) {
    const data = join(folder.path, name);
    const path = join(data, 'demarche.db');
    mkdirSync(data);
    copyFileSync(join(folder.path, 'demarche.db'), path);
    expect(await contents(path)).toEqual(BEFORE);
    const { process: child, finished, said } = startCli(['load', file], { DEMARCHE_DATA: data });
    await said('stderr', /Opened/);
    const database = new Database(path);
    let seen = 0;
    while (child.exitCode === null && child.signalCode === null && seen < times) {
      if (isBeingWritten(database)) seen += 1;
      await nextTurn();
    }
    child.kill('SIGKILL');
    const { signal, status } = await finished;
    database.close();
    return { wasKilledWriting: signal === 'SIGKILL' && seen > 0, status, found: await contents(path) };
  }

  it('leaves the store as before or as after, and nothing in between', async () => {
    const outcomes = [];
    for (const times of [1, 2, 16, 128, 1024]) outcomes.push(await loadAndKill(`killed-${times}`, times));
    for (const { found } of outcomes) expect([BEFORE, AFTER]).toContainEqual(found);
    expect(outcomes).toContainEqual({ wasKilledWriting: true, status: null, found: BEFORE });
  });

  it('comes through when nobody kills it', async () => {
    const { status, found } = await loadAndKill('whole', Number.POSITIVE_INFINITY);
    expect({ status, found }).toEqual({ status: 0, found: AFTER });
  });
});
