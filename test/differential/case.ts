import fc from 'fast-check';
import type { ChangeSet } from '../../src/domain/change-set.js';
import type { Store } from '../../src/store/port.js';
import { sometimes } from '../fixtures/arbitraries.js';
import { randomChanges } from '../fixtures/random-graph.js';
import { oracle } from '../oracle/oracle.js';
import type { Question } from './question.js';
import { QUESTION_KINDS } from './questions/index.js';

export const QUESTIONS_A_GRAPH = 20;

/** A graph in the making, and what is asked of it on the way. */
export interface Group {
  readonly changes: readonly ChangeSet[];
  readonly asked: readonly { readonly question: Question; readonly after: number }[];
}

/** Always as many questions as {@link QUESTIONS_A_GRAPH}, and fewer only where a case shrinks. */
export const randomGroup: fc.Arbitrary<Group> = fc.record({
  asked: fc
    .tuple(
      ...Array.from({ length: QUESTIONS_A_GRAPH }, () =>
        sometimes(fc.record({ question: fc.oneof(...QUESTION_KINDS), after: fc.nat(2) }), 1, 1),
      ),
    )
    .map((asked) => asked.filter((one) => one !== undefined)),
  changes: randomChanges,
});

/** Two answers that should be one. */
export class Disagreement extends Error {
  constructor(
    readonly question: string,
    readonly answers: Readonly<Record<string, string>>,
  ) {
    super(question);
  }
}

/**
 * Applies the change sets to every store, which are empty, and asks each question of all of them after the change set for
 * which it is meant, the oracle among them.
 * @param onAnswer is told of each question on which they agree.
 * @throws Disagreement at the first answer that is not the oracle's.
 */
export async function run(
  { changes, asked }: Group,
  stores: Readonly<Record<string, Store>>,
  onAnswer: (question: Question) => void,
): Promise<void> {
  const truth = oracle();
  for (const [step, change] of changes.entries()) {
    const applied = `apply change set ${step + 1}`;
    await compare(
      applied,
      () => truth.apply(change),
      stores,
      (store) => store.apply(change),
    );
    for (const { question } of asked.filter(({ after }) => after % changes.length === step)) {
      const words = `${question.kind}, after change set ${step + 1}: ${textOf(question.input)}`;
      await compare(words, () => question.expected(truth), stores, question.ask);
      onAnswer(question);
    }
  }
}

async function compare(
  question: string,
  expected: () => Promise<unknown>,
  stores: Readonly<Record<string, Store>>,
  ask: (store: Store) => Promise<unknown>,
): Promise<void> {
  const oracle = textOf(await expected());
  for (const [name, store] of Object.entries(stores)) {
    const answer = await ask(store).then(textOf, (error) => `throws ${error}`);
    if (answer !== oracle) throw new Disagreement(question, { oracle, [name]: answer });
  }
}

/** The value as a text that is equal for equal answers: the order of a map's and an object's keys says nothing, that of a list does. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, sortedKeys);
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: Object.fromEntries([...value].sort(byKey)) };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(byKey));
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
