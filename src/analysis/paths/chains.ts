import { FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import { dayNumber } from '../adjacency/day-number.js';
import type { Strength } from '../adjacency/view.js';
import type { Effort } from './effort.js';
import type { SearchGraph } from './search-graph.js';
import { type Closed, isOpen, type Layer, Wave } from './wave.js';

/** The day on which a chain that has no relation yet stands, and by which one that has all of them must have come. */
export const FIRST = dayNumber(FIRST_DAY);
export const LAST = dayNumber(LAST_DAY);

export interface Hop {
  readonly relation: number;
  readonly to: Place;
  /** Of the weakest of the relation and the two participations. */
  readonly strength: Strength;
}

/** An entity after a number of hops. */
export interface Place {
  readonly entity: number;
  /** Its place in its layer. */
  readonly index: number;
  readonly hops: Hop[];
}

/**
 * All chains of the fewest hops between two entities, as a graph in layers: the places that can be come to by 0, 1, 2 … hops. Each
 * chain of the fewest hops is a way through it. In a chronological search not each way is a chain: whether the days
 * fit, whoever walks it has to see.
 */
export interface Chains {
  /** The first has the one entity, and the last the other. */
  readonly layers: readonly (readonly Place[])[];
}

/**
 * Finds them by a bidirectional breadth-first search that widens the side with fewer relations to look at, so that an entity with
 * very many is expanded last (Pohl 1971, "Bi-directional Search"; Nicholson 1966). Undefined where there are none of at most `maxHops`.
 * @throws LimitReached
 */
export async function fewestHops(
  graph: SearchGraph,
  { from, to, time, closed }: { from: number; to: number; time: number; closed: Closed },
  maxHops: number,
  effort: Effort,
): Promise<Chains | undefined> {
  const forwards = new Wave(graph, from, time, 'forwards', closed);
  const behind: Closed = { ...closed, entities: new Set([...closed.entities, from]) };
  const backwards = new Wave(graph, to, -LAST, 'backwards', behind);
  for (let hops = 0; hops < maxHops; hops += 1) {
    // Forwards at first, because only that side knows of the first hops that are closed.
    const [wave, other] =
      hops === 0 || forwards.width <= backwards.width ? [forwards, backwards] : [backwards, forwards];
    await wave.grow(effort);
    if (wave.last.size === 0) return undefined;
    const met = [...wave.last].filter(([entity, label]) => label + other.labelOf(entity) <= 0);
    if (met.length > 0) return new Weaver(graph, closed, forwards, backwards).weave(met, effort);
  }
  return undefined;
}

/** Makes the layers out of the two waves, from where they met to both ends. */
class Weaver {
  readonly #layers: Map<number, Place>[];

  constructor(
    readonly graph: SearchGraph,
    readonly closed: Closed,
    readonly forwards: Wave,
    readonly backwards: Wave,
  ) {
    const length = forwards.layers.length + backwards.layers.length - 1;
    this.#layers = Array.from({ length }, () => new Map());
  }

  async weave(met: readonly (readonly [number, number])[], effort: Effort): Promise<Chains> {
    const middle = this.forwards.layers.length - 1;
    for (const [entity] of met) this.#place(middle, entity);
    for (let at = middle; at > 0; at -= 1) {
      await this.#tie(at, this.forwards, this.forwards.layers[at - 1], effort, (here, relation, there) =>
        this.#join(at - 1, there, relation, here),
      );
    }
    for (let at = middle; at < this.#layers.length - 1; at += 1) {
      const remaining = this.#layers.length - 2 - at;
      await this.#tie(at, this.backwards, this.backwards.layers[remaining], effort, (here, relation, there) =>
        this.#join(at, here, relation, there),
      );
    }
    return { layers: this.#layers.map((layer) => [...layer.values()]) };
  }

  /** Calls `join` for each relation by which an entity that is placed is tied to one in the wave's layer before it. */
  async #tie(
    at: number,
    wave: Wave,
    layer: Layer | undefined,
    effort: Effort,
    join: (here: number, relation: number, there: number) => void,
  ): Promise<void> {
    const { adjacency } = this.graph.view;
    const { starts, entities } = adjacency.relations;
    for (const here of [...(this.#layers[at]?.keys() ?? [])]) {
      for (const relation of adjacency.relationsOf(here)) {
        const [begin = 0, end = 0] = [starts[relation], starts[relation + 1]];
        if (effort.isDue(1 + end - begin)) await effort.pause();
        if (this.graph.partOf(here, relation) === undefined) continue;
        for (let index = begin; index < end; index += 1) {
          const there = entities[index] ?? 0;
          const label = there === here ? undefined : layer?.get(there);
          if (label === undefined || this.graph.partOf(there, relation) === undefined) continue;
          if (wave.through(relation, label) === undefined) continue;
          effort.explore();
          join(here, relation, there);
        }
      }
    }
  }

  #join(at: number, from: number, relation: number, to: number): void {
    if (!isOpen(this.closed, at === 0, relation, to)) return;
    const { view } = this.graph;
    const strength = Math.max(view.strengthIn(relation, from), view.strengthIn(relation, to));
    this.#place(at, from).hops.push({ relation, to: this.#place(at + 1, to), strength });
  }

  #place(at: number, entity: number): Place {
    const layer = this.#layers[at] ?? new Map<number, Place>();
    const place = layer.get(entity) ?? { entity, index: layer.size, hops: [] };
    layer.set(entity, place);
    return place;
  }
}
