import fc from 'fast-check';
import type { Store } from '../../src/store/port.js';
import type { StoreUnderTest } from '../conformance/harness.js';
import { Disagreement, type Group, QUESTIONS_A_GRAPH, randomGroup, run, textOf } from './case.js';

/** How often a case that was found is tried to be made smaller. */
const MAX_TRIES = 600;

/** Asked and agreed on: how many questions of each kind. */
export type Tally = ReadonlyMap<string, number>;

/**
 * Asks that many random questions of that many random graphs that the stores and the oracle agree on each; several questions a graph.
 * @throws Error that shows the smallest graph and question found on which they do not, and how to come back to it.
 */
export async function agreeOn(
  cases: number,
  seed: number,
  stores: Readonly<Record<string, StoreUnderTest>>,
): Promise<Tally> {
  const tally = new Map<string, number>();
  let tries = 0;
  const property = fc.asyncProperty(randomGroup, async (group) => {
    // What is not tried any more counts as agreed on, so that making it smaller comes to its end.
    if (tries > MAX_TRIES) return;
    try {
      await opened(stores, (open) => run(group, open, ({ kind }) => tally.set(kind, (tally.get(kind) ?? 0) + 1)));
      if (tries > 0) tries += 1;
    } catch (error) {
      tries += 1;
      throw error;
    }
  });
  const found = await fc.check(property, { seed, numRuns: Math.ceil(cases / QUESTIONS_A_GRAPH) });
  if (found.failed) throw new Error(report(found, cases), { cause: found.errorInstance });
  return tally;
}

async function opened(
  under: Readonly<Record<string, StoreUnderTest>>,
  work: (stores: Readonly<Record<string, Store>>) => Promise<void>,
): Promise<void> {
  const stores: Record<string, Store> = {};
  try {
    for (const [name, store] of Object.entries(under)) stores[name] = await store.openEmpty();
    await work(stores);
  } finally {
    for (const store of Object.values(stores)) await store.close();
  }
}

function report({ seed, numShrinks, counterexample, errorInstance }: fc.RunDetails<[Group]>, cases: number): string {
  const changes = counterexample?.[0].changes ?? [];
  const graph = changes.map((change, index) => `  ${index + 1}. ${shown(change)}`);
  const answers =
    errorInstance instanceof Disagreement
      ? Object.entries(errorInstance.answers).map(([name, answer]) => `  ${name}: ${answer}`)
      : [`  ${errorInstance}`];
  const question = errorInstance instanceof Disagreement ? errorInstance.question : 'failed';
  return [
    `A store and the oracle disagree. Come back to it by DIFFERENTIAL_SEED=${seed} DIFFERENTIAL_CASES=${cases}.`,
    `Change sets, after ${numShrinks} steps of making it smaller:`,
    ...graph,
    `Question: ${question}`,
    'Answers:',
    ...answers,
  ].join('\n');
}

/** Without what is empty. */
function shown(change: Group['changes'][number]): string {
  return textOf(Object.fromEntries(Object.entries(change).filter(([, part]) => part.length > 0)));
}
