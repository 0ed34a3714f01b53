import { NEVER } from '../adjacency/day-number.js';
import type { Effort } from './effort.js';
import type { SearchGraph } from './search-graph.js';

/** What a search may not use, beside what the question avoids: see {@link kShortest}. */
export interface Closed {
  readonly entities: ReadonlySet<number>;
  readonly relations: ReadonlySet<number>;
  /** Relations by which the first hop may not go. */
  readonly notFirst: ReadonlySet<number>;
  /** The relation by which the first hop must go, to none of the entities, and by which no later one may. */
  readonly first?: { readonly relation: number; readonly notTo: ReadonlySet<number> };
}

export const NOTHING_CLOSED: Closed = { entities: new Set(), relations: new Set(), notFirst: new Set() };

/** Whether a hop may go by the relation to the entity. */
export function isOpen(
  { entities, relations, notFirst, first }: Closed,
  isFirst: boolean,
  relation: number,
  to: number,
): boolean {
  if (entities.has(to) || relations.has(relation)) return false;
  if (!isFirst) return relation !== first?.relation;
  return first === undefined ? !notFirst.has(relation) : relation === first.relation && !first.notTo.has(to);
}

/** Numbers by place, NEVER where none is set: kept as how much less they are, so that the memory is not touched where there is none. */
class Labels {
  readonly #less: Uint32Array;

  constructor(length: number) {
    this.#less = new Uint32Array(length);
  }

  at(place: number): number {
    return NEVER - (this.#less[place] ?? 0);
  }

  set(place: number, label: number): void {
    this.#less[place] = NEVER - label;
  }
}

/** By entity, the label with which a layer came to it. */
export type Layer = ReadonlyMap<number, number>;

/**
 * A breadth-first search in one direction, layer by layer. The label of an entity is the earliest day by which a chain of
 * that many hops can have led to it; backwards days are counted down, so that the same rules hold. An entity is in a layer
 * when the layer's label is better than each before. Without chronology all labels are the same and each entity is in one layer.
 *
 * To look at the best label alone is right: a chain that comes earlier can be continued by whatever a later one can, and
 * cutting a loop out of a chain makes it no later.
 */
export class Wave {
  readonly layers: Layer[];
  readonly #entityLabels: Labels;
  readonly #relationLabels: Labels;
  readonly #graph: SearchGraph;
  readonly #closed: Closed;
  readonly #sign: 1 | -1;

  constructor(graph: SearchGraph, source: number, label: number, direction: 'forwards' | 'backwards', closed: Closed) {
    const { entityCount, relationCount } = graph.view.adjacency;
    this.#graph = graph;
    this.#closed = closed;
    this.#sign = direction === 'forwards' ? 1 : -1;
    this.#entityLabels = new Labels(entityCount);
    this.#relationLabels = new Labels(relationCount);
    this.#entityLabels.set(source, label);
    this.layers = [new Map([[source, label]])];
  }

  get last(): Layer {
    return this.layers.at(-1) ?? new Map();
  }

  /** The best label of the entity so far; NEVER where no layer came to it. */
  labelOf(entity: number): number {
    return this.#entityLabels.at(entity);
  }

  /** How many relations the next layer would be looked for by. */
  get width(): number {
    let width = 0;
    for (const entity of this.last.keys()) width += this.#graph.view.adjacency.relationCountOf(entity);
    return width;
  }

  /** The label behind the relation for a chain that comes to it with a label; undefined where it comes too late. */
  through(relation: number, label: number): number | undefined {
    const from = this.#sign === 1 ? this.#graph.beginsFrom(relation) : -this.#graph.beginsBy(relation);
    const by = this.#sign === 1 ? this.#graph.beginsBy(relation) : -this.#graph.beginsFrom(relation);
    return label > by ? undefined : Math.max(label, from);
  }

  async grow(effort: Effort): Promise<void> {
    const next = new Map<number, number>();
    for (const [entity, label] of this.last) {
      for (const relation of this.#graph.view.adjacency.relationsOf(entity)) {
        const steps = this.#spread(entity, label, relation, next, effort);
        if (effort.isDue(steps)) await effort.pause();
      }
    }
    this.layers.push(next);
  }

  /** @returns how many steps it took. */
  #spread(entity: number, label: number, relation: number, next: Map<number, number>, effort: Effort): number {
    if (this.#graph.partOf(entity, relation) === undefined) return 1;
    const arrival = this.through(relation, label);
    if (arrival === undefined || arrival >= this.#relationLabels.at(relation)) return 1;
    const isFirst = this.#sign === 1 && this.layers.length === 1;
    // Whoever takes part in it can be led to by it no earlier; but the first hop is not open to all.
    if (!isFirst) this.#relationLabels.set(relation, arrival);
    const { starts, entities } = this.#graph.view.adjacency.relations;
    const [begin = 0, end = 0] = [starts[relation], starts[relation + 1]];
    for (let at = begin; at < end; at += 1) {
      const other = entities[at] ?? 0;
      if (arrival >= this.labelOf(other) || !isOpen(this.#closed, isFirst, relation, other)) continue;
      if (this.#graph.partOf(other, relation) === undefined) continue;
      this.#entityLabels.set(other, arrival);
      next.set(other, arrival);
      effort.explore();
    }
    return 1 + end - begin;
  }
}
