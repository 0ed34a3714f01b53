import fc from 'fast-check';
import type { ChangeSet } from '../../src/domain/change-set.js';
import { IntegrityError } from '../../src/domain/errors.js';
import type { Judgement } from '../../src/domain/judgement.js';
import { putJudgements } from '../../src/merging/clusters.js';
import type { Store } from '../../src/store/port.js';
import { randomChanges } from '../fixtures/random-graph.js';
import { aliasesOf, judgedAfter, NOTHING_JUDGED } from '../oracle/judged.js';
import { oracle } from '../oracle/oracle.js';
import { dump } from '../support/dump.js';
import { change, type StoreUnderTest } from './harness.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Change sets that judge, at some time, two entities to be the same. */
const judging = randomChanges.filter((changes) => {
  const judged = changes.map((_, last) => changes.slice(0, last + 1).reduce(judgedAfter, NOTHING_JUDGED));
  return judged.some((state) => aliasesOf(state).size > 0);
});

/** That a merge can be taken back, and that nothing but the records and the judgements says what is shown. */
export function describeMergingProperties(under: StoreUnderTest, runs: number): void {
  describe(`given ${runs} random sequences of change sets with judgements among them (PROPERTY_SEED=${SEED})`, () => {
    const holds = (property: (changes: ChangeSet[]) => Promise<void>) =>
      fc.assert(fc.asyncProperty(judging, property), { seed: SEED, numRuns: runs });

    it('shows, once all judgements are taken back, what it would show had there never been one', async () => {
      await holds(async (changes) => {
        const back = finalJudgements(changes).map((one): Judgement => ({ ...one, verdict: 'DIFFERENT' }));
        const takenBack = await dumpAfter(under, [...changes, change({ judgements: back })]);
        expect(takenBack).toBe(await dumpAfter(under, changes.map(withoutJudgements)));
      });
    }, 600_000);

    it('shows what it shows of the same records with the last judgements put at once', async () => {
      await holds(async (changes) => {
        const atOnce = [...changes.map(withoutJudgements), change({ judgements: finalJudgements(changes) })];
        const shown = await dumpAfter(under, changes);
        expect(shown).toBe(await dumpOf(oracle(), changes));
        // A relation that was put later may speak against what was judged before; judged then, it is refused.
        if (!isRefused(atOnce)) expect(await dumpAfter(under, atOnce)).toBe(shown);
      });
    }, 600_000);
  });
}

function finalJudgements(changes: readonly ChangeSet[]): Judgement[] {
  return changes.reduce((before: Judgement[], { judgements = [] }) => putJudgements(before, judgements), []);
}

function withoutJudgements({ judgements: _, ...changes }: ChangeSet): ChangeSet {
  return changes;
}

function isRefused(changes: readonly ChangeSet[]): boolean {
  try {
    changes.reduce(judgedAfter, NOTHING_JUDGED);
    return false;
  } catch (error) {
    if (error instanceof IntegrityError) return true;
    throw error;
  }
}

async function dumpAfter(under: StoreUnderTest, changes: readonly ChangeSet[]): Promise<string> {
  const store = await under.openEmpty();
  try {
    return await dumpOf(store, changes);
  } finally {
    await store.close();
  }
}

async function dumpOf(store: Store, changes: readonly ChangeSet[]): Promise<string> {
  for (const changeSet of changes) await store.apply(changeSet);
  return dump(store);
}
