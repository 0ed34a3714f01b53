import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Store } from '../../../src/store/port.js';
import { grow } from '../../fixtures/grow.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { cypher, describeNeo4j, neo4jLocation, realNeo4j } from '../../support/neo4j.js';

const PROGRAM = fileURLToPath(new URL('./apply-with-progress.ts', import.meta.url));
const MEETINGS = 300;

async function stateOf(store: Store): Promise<object> {
  const [counted] = await cypher('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r');
  return { revision: await store.revision(), changes: (await store.changesSince(0, 9)).length, ...counted };
}

/** Applies a graph in a process of its own, and kills that as it comes to its `killAt`-th statement. */
async function applyInAnotherProcess(killAt = Number.POSITIVE_INFINITY) {
  const args = ['--import', 'tsx', PROGRAM, JSON.stringify(neo4jLocation()), String(MEETINGS)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(child, 'close');
  let statements = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'statement') statements += 1;
    if (statements >= killAt) child.kill('SIGKILL');
  }
  await gone;
  return { statements, signal: child.signalCode };
}

describeNeo4j('A process that applies a change set to a real Neo4j', () => {
  it('leaves it as before or as after when it is killed at any point, and the next writer goes on', async () => {
    const store = await realNeo4j().openEmpty();
    await store.apply(HARBOUR_TALKS);
    const before = await stateOf(store);
    const { statements, signal } = await applyInAnotherProcess();
    expect(signal).toBeNull();
    const after = await stateOf(store);
    expect(after).toMatchObject({ revision: 2, changes: 2 });
    await store.close();

    const undone: number[] = [];
    for (const killAt of [1, 2, Math.ceil(statements / 2), statements - 1, statements]) {
      const again = await realNeo4j().openEmpty();
      await again.apply(HARBOUR_TALKS);
      const killed = await applyInAnotherProcess(killAt);
      expect(killed.statements).toBeGreaterThanOrEqual(killAt);
      // Waits for the lock of the one that was killed, so that what it did is decided by now.
      const revision = await again.apply(grow(MEETINGS));
      expect([2, 3]).toContain(revision);
      if (revision === 2) {
        undone.push(killAt);
        expect(await stateOf(again)).toEqual(after);
      } else {
        // The same graph once more, and one more row of the change log.
        expect(await stateOf(again)).toEqual({
          ...after,
          revision: 3,
          changes: 3,
          n: Number(Reflect.get(after, 'n')) + 1,
        });
      }
      await again.close();
    }
    expect(before).toMatchObject({ revision: 1, changes: 1 });
    expect(undone).toContain(1);
  });

  it('leaves nothing to be seen when it is killed early', async () => {
    const store = await realNeo4j().openEmpty();
    await store.apply(HARBOUR_TALKS);
    const before = await stateOf(store);
    expect((await applyInAnotherProcess(3)).signal).toBe('SIGKILL');
    expect(await stateOf(store)).toEqual(before);
    await store.close();
  });
});
