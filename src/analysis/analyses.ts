import type { Store } from '../store/port.js';
import { AdjacencyKeeper } from './adjacency/keeper.js';
import { findPaths } from './paths/find-paths.js';
import type { PathAnswer, PathQuestion } from './paths/question.js';
import { canSearch, searchInStore } from './paths/search-in-store.js';

/** How many bytes one adjacency may take where nothing else is said. */
export const DEFAULT_ADJACENCY_LIMIT = 512_000_000;

/** The graph is too large to be held in memory, and was not looked at. */
export interface TooLarge {
  readonly kind: 'too-large';
  /** The limit in bytes. */
  readonly limit: number;
  /** Whether the store itself can find the shortest paths without regard to time. */
  readonly isSimplerPossible: boolean;
}

/** The questions about the graph as a whole, which are answered out of memory. One for each store, shared by all requests. */
export class Analyses {
  readonly #store: Store;
  readonly #keeper: AdjacencyKeeper;

  /** @param limit how many bytes one adjacency may take. */
  constructor(
    store: Store,
    readonly limit: number = DEFAULT_ADJACENCY_LIMIT,
  ) {
    this.#store = store;
    this.#keeper = new AdjacencyKeeper(store, limit);
  }

  /**
   * As `findPaths` says, or where the graph takes too much memory `searchInStore`. The round trips are those of the adjacency,
   * one where it is up to date, or of that search.
   * @throws what `signal` was aborted with.
   */
  async paths(question: PathQuestion, signal?: AbortSignal): Promise<PathAnswer | TooLarge> {
    const adjacency = await this.#keeper.current(question.lens.sources, signal);
    if (adjacency !== undefined) return findPaths(adjacency, question, signal);
    if (canSearch(this.#store, question)) return searchInStore(this.#store, question, signal);
    const simpler: PathQuestion = { ...question, mode: 'SHORTEST', chronological: false };
    return { kind: 'too-large', limit: this.limit, isSimplerPossible: canSearch(this.#store, simpler) };
  }
}
