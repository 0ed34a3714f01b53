import { CONNECTING_ROLES } from '../../domain/relation-kinds.js';
import type { Store } from '../../store/port.js';
import { AdjacencyBuilder } from '../adjacency/builder.js';
import { Turns } from '../turns.js';
import { findPaths } from './find-paths.js';
import type { PathAnswer, PathQuestion } from './question.js';

/** How many paths of the fewest hops a store looks at. */
const MAX_PATHS = 10_000;

/** Whether the store can answer by a search of its own: none of them orders in time, or goes on after the shortest. */
export function canSearch(store: Store, { mode, chronological }: PathQuestion): boolean {
  return store.searchPaths !== undefined && mode === 'SHORTEST' && !chronological;
}

/**
 * Answers as `findPaths` does on a graph that is too large for the memory: the store's engine finds by which relations the paths go,
 * and among those alone they are put in their order. Two round trips. `explored` counts these relations' entities only.
 * @throws what `signal` was aborted with.
 */
export async function searchInStore(store: Store, question: PathQuestion, signal?: AbortSignal): Promise<PathAnswer> {
  const { from, to, via, avoid, maxHops } = question;
  const reading = signal === undefined ? store : store.until(signal);
  const lens = { ...question.lens, includeDenied: undefined };
  const search = { from, to, kinds: via, roles: CONNECTING_ROLES, lens, avoid, maxHops, limit: MAX_PATHS };
  const relations = await reading.searchPaths?.(search);
  if (relations === undefined) return { kind: 'limit', explored: MAX_PATHS, limit: MAX_PATHS };
  const builder = new AdjacencyBuilder();
  if (relations.length > 0) {
    for await (const rows of reading.adjacencyRows({ roles: CONNECTING_ROLES, relations, sources: lens.sources })) {
      for (const row of rows) builder.put(row);
    }
  }
  return findPaths(await builder.build(0, new Turns(signal)), question, signal);
}
