import type { NodeKind } from '../domain/change-set.js';
import type { Lens } from '../domain/lens.js';
import type { EntityKind } from '../domain/vocabulary.js';
import type { Store } from '../store/port.js';
import type { Adjacency } from './adjacency/adjacency.js';
import { AdjacencyKeeper } from './adjacency/keeper.js';
import { AdjacencyView } from './adjacency/view.js';
import { type Projection, project } from './centrality/projection.js';
import type { Community, Ranked, RankingQuestion, ScopeQuestion } from './centrality/question.js';
import { findCommunities, rank } from './centrality/rank.js';
import { entitiesWithin } from './centrality/scope.js';
import { Workers } from './centrality/workers.js';
import { findNeighborhood } from './neighborhood/find-neighborhood.js';
import type { Neighborhood, NeighborhoodQuestion } from './neighborhood/question.js';
import { findPaths } from './paths/find-paths.js';
import type { PathAnswer, PathQuestion } from './paths/question.js';
import { canSearch, searchInStore } from './paths/search-in-store.js';
import { type TooLarge, TooLargeError } from './too-large.js';
import { Turns } from './turns.js';

/** How many bytes one adjacency may take where nothing else is said. */
export const DEFAULT_ADJACENCY_LIMIT = 512_000_000;

/** The questions about the graph as a whole, which are answered out of memory. One for each store, shared by all requests. */
export class Analyses {
  readonly #store: Store;
  readonly #keeper: AdjacencyKeeper;
  readonly #workers = new Workers();

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
    // However many ask at once, each begins in a turn of its own.
    await new Turns(signal).next();
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

  /**
   * As `rank` says, of the entities in the scope that share a relation there. The round trips are those of the adjacency, and one where
   * the scope names kinds of entity.
   * @throws TooLargeError, BadInputError as `rank` says, and what `signal` was aborted with.
   */
  async ranking({ metric, ...question }: RankingQuestion, signal?: AbortSignal): Promise<Ranked[]> {
    return rank(metric, await this.#projection(question, signal), this.#workers, signal);
  }

  /** As `findCommunities` says; otherwise as {@link ranking}. */
  async communities(question: ScopeQuestion, signal?: AbortSignal): Promise<Community[]> {
    return findCommunities(await this.#projection(question, signal), this.#workers, signal);
  }

  async #projection({ scope, lens }: ScopeQuestion, signal?: AbortSignal): Promise<Projection | undefined> {
    const view = new AdjacencyView(await this.#adjacency(lens, signal), lens, scope.via);
    const turns = new Turns(signal);
    const entities = await entitiesWithin(view, scope, turns);
    return project(view, await this.#ofKinds(entities, view.adjacency, scope.kinds, signal), turns);
  }

  async #ofKinds(
    entities: readonly number[],
    adjacency: Adjacency,
    kinds: readonly EntityKind[] | undefined,
    signal?: AbortSignal,
  ): Promise<readonly number[]> {
    if (kinds === undefined) return entities;
    const reading = signal === undefined ? this.#store : this.#store.until(signal);
    const found = await reading.kindsOf(entities.map((entity) => adjacency.entityId(entity)));
    const wanted = new Set<NodeKind | undefined>(kinds);
    return entities.filter((entity) => wanted.has(found.get(adjacency.entityId(entity))));
  }

  async #adjacency({ sources }: Lens, signal?: AbortSignal): Promise<Adjacency> {
    const adjacency = await this.#keeper.current(sources, signal);
    if (adjacency === undefined) throw new TooLargeError(this.limit);
    return adjacency;
  }
}
