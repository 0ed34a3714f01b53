import type fc from 'fast-check';
import type { Store } from '../../src/store/port.js';
import type { Graph } from '../oracle/graph.js';
import type { Oracle } from '../oracle/oracle.js';

/** What can be asked of a graph. */
interface QuestionKind<Input> {
  readonly input: fc.Arbitrary<Input>;
  /** Asks one store. */
  readonly ask: (store: Store, input: Input) => Promise<unknown>;
  /** What must come, out of the graph itself. Where it is absent, the oracle is asked as any store is. */
  readonly expected?: (graph: Graph, input: Input) => unknown;
}

/** One question, ready to be asked. */
export interface Question {
  readonly kind: string;
  readonly input: unknown;
  readonly ask: (store: Store) => Promise<unknown>;
  readonly expected: (oracle: Oracle) => Promise<unknown>;
}

export function questions<Input>(kind: string, { input, ask, expected }: QuestionKind<Input>): fc.Arbitrary<Question> {
  return input.map((given) => ({
    kind,
    input: given,
    ask: (store) => ask(store, given),
    expected: async (oracle) => (expected === undefined ? ask(oracle, given) : expected(oracle.graph(), given)),
  }));
}
