import type { Store } from '../store/port.js';
import { AdjacencyKeeper } from './adjacency/keeper.js';
import { findPaths } from './paths/find-paths.js';
import type { PathAnswer, PathQuestion } from './paths/question.js';

/** How many bytes one adjacency may take where nothing else is said. */
export const DEFAULT_ADJACENCY_LIMIT = 512_000_000;

/** The graph is too large to be held in memory, and was not looked at. */
export interface TooLarge {
  readonly kind: 'too-large';
  /** The limit in bytes. */
  readonly limit: number;
}

/** The questions about the graph as a whole, which are answered out of memory. One for each store, shared by all requests. */
export class Analyses {
  readonly #keeper: AdjacencyKeeper;

  /** @param limit how many bytes one adjacency may take. */
  constructor(
    store: Store,
    readonly limit: number = DEFAULT_ADJACENCY_LIMIT,
  ) {
    this.#keeper = new AdjacencyKeeper(store, limit);
  }

  /**
   * As `findPaths` says. The round trips are those of the adjacency: one where it is up to date.
   * @throws what `signal` was aborted with.
   */
  async paths(question: PathQuestion, signal?: AbortSignal): Promise<PathAnswer | TooLarge> {
    const adjacency = await this.#keeper.current(question.lens.sources, signal);
    return adjacency === undefined ? { kind: 'too-large', limit: this.limit } : findPaths(adjacency, question, signal);
  }
}
