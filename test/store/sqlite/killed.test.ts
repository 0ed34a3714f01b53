import { join } from 'node:path';
import Database from 'libsql';
import { seeded } from '../../../src/analysis/centrality/seeded.js';
import type { Store } from '../../../src/store/port.js';
import { openSqliteStore } from '../../../src/store/sqlite/store.js';
import { grow } from '../../fixtures/grow.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { applyInAnotherProcess } from './another-process.js';
import { temporaryFolder } from './temporary.js';

const MEETINGS = 5000;
/** One is only denied. */
const SEEN = HARBOUR_TALKS.relations.length - 1;
const BEFORE = { revision: 1, changes: 0, relations: SEEN, ofPerson: 0, claims: 0 };
const AFTER = {
  revision: 2,
  changes: 1,
  relations: SEEN + MEETINGS,
  ofPerson: grow(MEETINGS).relations.filter(({ participations }) =>
    participations.some(({ entity }) => entity === 'person-0'),
  ).length,
  claims: MEETINGS,
};

async function stateOf(store: Store): Promise<typeof BEFORE> {
  const all = { filter: {}, lens: {} };
  const counts = await store.countClaimsFrom([...Array(5).keys()].map((number) => `source-${number}`));
  return {
    revision: await store.revision(),
    changes: (await store.changesSince(1, 9)).length,
    relations: await store.countRelations(all),
    ofPerson: (await store.countRelationsOf(['person-0'], all)).get('person-0') ?? 0,
    claims: [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}

describe('a process that applies a change set to the SQLite store', () => {
  const folder = temporaryFolder();

  it('is seen by another that has the store open, once it is done', async () => {
    const path = join(folder(), 'seen.db');
    const store = await openSqliteStore({ path });
    await store.apply(HARBOUR_TALKS);
    expect(await stateOf(store)).toEqual(BEFORE);
    const { done } = await applyInAnotherProcess(path, MEETINGS);
    expect(done).toBe(true);
    expect(await stateOf(store)).toEqual(AFTER);
    await store.close();
  }, 120_000);

  it('leaves it as before or as after when it is killed at any point, and the store goes on working', async () => {
    const whole = join(folder(), 'whole.db');
    const { statements } = await applyInAnotherProcess(whole, MEETINGS);
    const random = seeded(4);
    const points = [1, statements, ...[1, 2, 3, 4].map(() => 1 + Math.floor(random() * statements))];
    const killedUndone: number[] = [];
    for (const [number, killAt] of points.entries()) {
      const path = join(folder(), `killed-${number}.db`);
      const store = await openSqliteStore({ path });
      await store.apply(HARBOUR_TALKS);
      await store.close();

      const killed = await applyInAnotherProcess(path, MEETINGS, killAt);
      expect(killed.statements).toBeGreaterThanOrEqual(killAt);

      const again = await openSqliteStore({ path });
      const state = await stateOf(again);
      expect([BEFORE, AFTER]).toContainEqual(state);
      if (state.revision === BEFORE.revision) killedUndone.push(killAt);
      expect(await again.apply(grow(MEETINGS))).toBe(state.revision + 1);
      expect(await stateOf(again)).toMatchObject({ relations: AFTER.relations, claims: AFTER.claims });
      await again.close();
      expect(problemsOf(path)).toEqual([]);
    }
    // The first statement comes long before the commit: that some were killed in time shows that the test kills.
    expect(killedUndone).toContain(1);
  }, 120_000);
});

/** What SQLite itself finds wrong in the file. */
function problemsOf(path: string): unknown[] {
  const database = new Database(path);
  const checked = database.prepare('PRAGMA integrity_check').raw().all();
  const dangling = database.prepare('PRAGMA foreign_key_check').raw().all();
  database.close();
  return [...checked, ...dangling].flat().filter((text) => text !== 'ok');
}
