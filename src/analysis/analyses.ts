import type { Lens } from '../domain/lens.js';
import type { Store } from '../store/port.js';
import type { Adjacency } from './adjacency/adjacency.js';
import { AdjacencyKeeper } from './adjacency/keeper.js';
import { findNeighborhood } from './neighborhood/find-neighborhood.js';
import type { Neighborhood, NeighborhoodQuestion } from './neighborhood/question.js';
import { findPaths } from './paths/find-paths.js';
import type { PathAnswer, PathQuestion } from './paths/question.js';
import { canSearch, searchInStore } from './paths/search-in-store.js';
import { type TooLarge, TooLargeError } from './too-large.js';

/** How many bytes one adjacency may take where nothing else is said. */
export const DEFAULT_ADJACENCY_LIMIT = 512_000_000;

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

  /**
   * As `findNeighborhood` says. The round trips are those of the adjacency.
   * @throws TooLargeError, and what `signal` was aborted with.
   */
  async neighborhood(question: NeighborhoodQuestion, signal?: AbortSignal): Promise<Neighborhood> {
    return findNeighborhood(await this.#adjacency(question.lens, signal), question, signal);
  }

  async #adjacency({ sources }: Lens, signal?: AbortSignal): Promise<Adjacency> {
    const adjacency = await this.#keeper.current(sources, signal);
    if (adjacency === undefined) throw new TooLargeError(this.limit);
    return adjacency;
  }
}
