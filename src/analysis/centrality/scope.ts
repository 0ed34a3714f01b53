import type { AdjacencyView } from '../adjacency/view.js';
import { reach } from '../neighborhood/rings.js';
import type { Turns } from '../turns.js';
import type { GraphScope } from './question.js';

/** The numbers of the entities in the scope, of any kind, by id. */
export async function entitiesWithin(
  view: AdjacencyView,
  { around, depth }: GraphScope,
  turns: Turns,
): Promise<number[]> {
  const { adjacency } = view;
  const entities =
    around === undefined
      ? [...Array(adjacency.entityCount).keys()]
      : (await reach(view, { around: numbersOf(view, around), excluded: new Set(), depth, limit: Infinity }, turns))
          .entities;
  return [...entities].sort((a, b) => adjacency.tables.entities.compare(a, b));
}

function numbersOf({ adjacency }: AdjacencyView, ids: readonly string[]): number[] {
  return ids.flatMap((id) => adjacency.entityNumber(id) ?? []);
}
