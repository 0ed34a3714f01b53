import type { Adjacency } from '../adjacency/adjacency.js';
import { type Strength, WEAKEST } from '../adjacency/view.js';
import { type Chains, type Hop, LAST, type Place } from './chains.js';
import type { Effort } from './effort.js';
import type { SearchGraph } from './search-graph.js';
import { smallestFirst } from './smallest-first.js';

/** A chain of hops, by numbers. */
export interface Chain {
  /** One more than relations. */
  readonly entities: readonly number[];
  readonly relations: readonly number[];
  /** Of its weakest hop. */
  readonly weakest: Strength;
  /** The latest of its relations' last known days. */
  readonly end: number;
}

/** What goes before the first layer: nothing, or the part of a path from which others branch off. */
export interface Beginning {
  readonly weakest: Strength;
  readonly end: number;
  /** The earliest day on which it can be over. */
  readonly time: number;
}

/** What a chain still needs, as bits: a hop of just the weakest strength, and one of just the latest end. */
const NOTHING = 0;
const WEAK = 1;
const END = 2;
const NEEDS = [NOTHING, WEAK, END, WEAK | END];

/** Which hops may be used, and which of a chain's needs each of them meets. */
interface Rules {
  readonly allows: (hop: Hop) => boolean;
  readonly meets: (hop: Hop) => number;
}

/**
 * The chains in their order: by the weakest certainty, the strongest first; then by the end, the latest first; then by the ids
 * of relation and entity, hop by hop. `weakest` and `end` are those of the chain with its beginning. However many there are, no more
 * work is done than for those that are taken: for each certainty, then for each end that occurs, the latest days are reckoned by which
 * each place must be left for such a chain (from the last layer to the first), and no way is entered that has none.
 */
export async function* bestFirst(
  chains: Chains,
  graph: SearchGraph,
  beginning: Beginning,
  effort: Effort,
): AsyncGenerator<Chain> {
  const endOf = ({ relation }: Hop) => graph.view.adjacency.lastKnownDay(relation);
  const size = chains.layers.flat().reduce((sum, { hops }) => sum + hops.length, 0);
  for (let weakest = beginning.weakest; weakest <= WEAKEST; weakest += 1) {
    const weak = weakest > beginning.weakest ? WEAK : NOTHING;
    const isWeak = ({ strength }: Hop) => (strength === weakest ? weak : NOTHING);
    for (let before = Number.POSITIVE_INFINITY; ; ) {
      const latest: Rules = {
        allows: (hop) => hop.strength <= weakest && endOf(hop) < before,
        meets: isWeak,
      };
      const last = latestEnd(chains, graph, beginning.time, latest, weak, endOf);
      if (effort.isDue(size)) await effort.pause();
      if (last === undefined) break;
      const end = Math.max(last, beginning.end);
      const late = end > beginning.end ? END : NOTHING;
      const exact: Rules = {
        allows: (hop) => hop.strength <= weakest && endOf(hop) <= end,
        meets: (hop) => isWeak(hop) | (endOf(hop) === end ? late : NOTHING),
      };
      for (const steps of ways(chains, graph, beginning.time, exact, weak | late)) {
        yield { ...steps, weakest, end };
        if (effort.isDue(size)) await effort.pause();
      }
      if (late === NOTHING) break;
      before = end;
    }
  }
}

/** The latest end of all hops that are part of a chain which meets the need; undefined where there is no such chain. */
function latestEnd(
  { layers }: Chains,
  graph: SearchGraph,
  time: number,
  rules: Rules,
  need: number,
  endOf: (hop: Hop) => number,
): number | undefined {
  const deadlines = deadlinesOf(layers, graph, rules);
  let latest: number | undefined;
  // The earliest day on which each place can be come to, by what is still needed there.
  let arrivals = new Map([[layers[0]?.[0], new Map([[need, time]])]]);
  for (const [at, layer] of layers.entries()) {
    const next: typeof arrivals = new Map();
    for (const place of layer) {
      for (const hop of place.hops.filter(rules.allows)) {
        for (const [needed, arrival] of arrivals.get(place) ?? []) {
          const remaining = needed & ~rules.meets(hop);
          const behind = behindHop(graph, hop, arrival);
          if (behind === undefined || behind > deadline(deadlines, at + 1, hop.to, remaining)) continue;
          latest = Math.max(latest ?? 0, endOf(hop));
          const known = next.get(hop.to) ?? new Map<number, number>();
          known.set(remaining, Math.min(known.get(remaining) ?? behind, behind));
          next.set(hop.to, known);
        }
      }
    }
    arrivals = next;
  }
  return latest;
}

interface Way {
  readonly entities: readonly number[];
  readonly relations: readonly number[];
}

/** All chains that meet the needs, by ids. */
function* ways({ layers }: Chains, graph: SearchGraph, time: number, rules: Rules, needs: number): Generator<Way> {
  const deadlines = deadlinesOf(layers, graph, rules);
  const byIds = hopOrder(graph.view.adjacency);

  function* from(place: Place, at: number, arrival: number, need: number, so: Way): Generator<Way> {
    if (at === layers.length - 1) {
      yield so;
      return;
    }
    const open = place.hops.filter((hop) => {
      const behind = rules.allows(hop) ? behindHop(graph, hop, arrival) : undefined;
      return behind !== undefined && behind <= deadline(deadlines, at + 1, hop.to, need & ~rules.meets(hop));
    });
    for (const hop of smallestFirst(open, byIds)) {
      const way = { entities: [...so.entities, hop.to.entity], relations: [...so.relations, hop.relation] };
      const behind = behindHop(graph, hop, arrival) ?? LAST;
      yield* from(hop.to, at + 1, behind, need & ~rules.meets(hop), way);
    }
  }

  const root = layers[0]?.[0];
  if (root !== undefined) yield* from(root, 0, time, needs, { entities: [root.entity], relations: [] });
}

/** The order of hops from one place: by the relation's id, then by that of the entity it leads to. */
function hopOrder({ tables }: Adjacency): (a: Hop, b: Hop) => number {
  return (a, b) =>
    tables.relations.compare(a.relation, b.relation) || tables.entities.compare(a.to.entity, b.to.entity);
}

/** The earliest day on which a chain stands behind the hop that stood before it on a day; undefined where that is too late. */
function behindHop(graph: SearchGraph, { relation }: Hop, day: number): number | undefined {
  return day > graph.beginsBy(relation) ? undefined : Math.max(day, graph.beginsFrom(relation));
}

/** By layer, then by place and need: the last day on which a chain can stand there that meets the need until its end. */
type Deadlines = readonly Float64Array[];

function deadline(deadlines: Deadlines, at: number, { index }: Place, need: number): number {
  return deadlines[at]?.[index * NEEDS.length + need] ?? Number.NEGATIVE_INFINITY;
}

function deadlinesOf(layers: Chains['layers'], graph: SearchGraph, rules: Rules): Deadlines {
  const deadlines = layers.map(({ length }) => new Float64Array(length * NEEDS.length).fill(Number.NEGATIVE_INFINITY));
  deadlines.at(-1)?.fill(LAST, NOTHING, NOTHING + 1);
  for (let at = layers.length - 2; at >= 0; at -= 1) {
    const own = deadlines[at] ?? new Float64Array();
    for (const { index, hops } of layers[at] ?? []) {
      for (const hop of hops.filter(rules.allows)) {
        for (const need of NEEDS) {
          const by = deadline(deadlines, at + 1, hop.to, need & ~rules.meets(hop));
          if (graph.beginsFrom(hop.relation) > by) continue;
          const place = index * NEEDS.length + need;
          own[place] = Math.max(own[place] ?? by, Math.min(by, graph.beginsBy(hop.relation)));
        }
      }
    }
  }
  return deadlines;
}
