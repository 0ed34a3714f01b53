import type { GraphEdge } from './graph.js';
import type { PathAnswer } from './paths.js';
import type { View } from './view.js';

/** The view with these entities on the canvas as well. */
export function withEntities(view: View, ids: readonly string[]): View {
  const entities = [...new Set([...view.entities, ...ids])];
  return entities.length === view.entities.length ? view : { ...view, entities };
}

/** The view without these entities, and without all that was said of them. */
export function withoutEntities(view: View, ids: readonly string[]): View {
  const gone = new Set(ids);
  return {
    ...view,
    entities: view.entities.filter((id) => !gone.has(id)),
    pins: Object.fromEntries(Object.entries(view.pins).filter(([id]) => !gone.has(id))),
    selected: view.selected.filter((id) => !gone.has(id)),
  };
}

/** The view under the ids that entities are shown under; those that are absent in `shown` are taken away. */
export function withShownIds(view: View, shown: ReadonlyMap<string, string>): View {
  const renamed = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => shown.get(id) ?? []))];
  return {
    ...view,
    entities: renamed(view.entities),
    pins: Object.fromEntries(
      Object.entries(view.pins).flatMap(([id, point]) => renamed([id]).map((name) => [name, point])),
    ),
    selected: view.selected.flatMap((id) => (view.entities.includes(id) ? renamed([id]) : id)),
  };
}

/** Whose only neighbour it is. */
export function heldOnlyBy(id: string, edges: Iterable<GraphEdge>): readonly string[] {
  const neighbours = new Map<string, Set<string>>();
  const tie = (one: string, other: string) => {
    if (one === other) return;
    const others = neighbours.get(one) ?? new Set();
    neighbours.set(one, others.add(other));
  };
  for (const { source, target } of edges) {
    tie(source, target);
    tie(target, source);
  }
  return [...neighbours].filter(([, others]) => others.size === 1 && others.has(id)).map(([other]) => other);
}

/** Entities and relations that the paths go through, by id. */
export function idsOf(answer: PathAnswer): {
  readonly entities: readonly string[];
  readonly relations: readonly string[];
} {
  const steps = answer.kind === 'PATHS' ? answer.paths.flatMap((path) => path.steps) : [];
  return {
    entities: [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))],
    relations: [...new Set(steps.map(({ relation }) => relation.id))],
  };
}
