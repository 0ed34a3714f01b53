import { CERTAINTIES, type Certainty } from '../../domain/vocabulary.js';
import { type Adjacency, NO_DAY } from '../adjacency/adjacency.js';
import { dayOfNumber } from '../adjacency/day-number.js';
import { AdjacencyView, type Strength } from '../adjacency/view.js';
import { bestFirst, type Chain } from './best-first.js';
import { FIRST, fewestHops } from './chains.js';
import { Effort, LimitReached } from './effort.js';
import { kShortest } from './k-shortest.js';
import type { Path, PathAnswer, PathMode, PathQuestion } from './question.js';
import { SearchGraph } from './search-graph.js';
import { NOTHING_CLOSED } from './wave.js';

/** How often a search may come to an entity: a few seconds. */
export const SEARCH_LIMIT = 5_000_000;

interface Ends {
  readonly from: number;
  readonly to: number;
}

type Find = (graph: SearchGraph, ends: Ends, question: PathQuestion, effort: Effort) => Promise<Chain[]>;

const MODES: Readonly<Record<PathMode, Find>> = {
  SHORTEST: async (graph, ends, { maxHops, first }, effort) => {
    const chains = await fewestHops(graph, { ...ends, time: FIRST, closed: NOTHING_CLOSED }, maxHops, effort);
    const found: Chain[] = [];
    if (chains === undefined) return found;
    for await (const chain of bestFirst(chains, graph, { weakest: 0, end: NO_DAY, time: FIRST }, effort)) {
      found.push(chain);
      if (found.length >= first) break;
    }
    return found;
  },
  K_SHORTEST: (graph, ends, { maxHops, first }, effort) => kShortest(graph, ends, maxHops, first, effort),
};

/**
 * The paths between two entities through relations of some kinds, as the lens shows the graph: at most `first`, those of fewer hops
 * first, then the more certain (by the weakest hop), then the more recent (by `Path.end`), then by the ids of relation and entity,
 * hop by hop.
 *
 * A hop is one relation that both entities take part in; two relations of the same two are two paths. No entity and no
 * relation occurs twice in a path. In a chronological one, each relation can begin no earlier than the one before it: with
 * the bounds [e, l] of each relation's start, there are days d₁ ≤ d₂ ≤ … with each d within its bounds. A relation
 * without a start fits anywhere.
 *
 * Lets the event loop go on in between, and ends when `signal` is aborted.
 */
export async function findPaths(
  adjacency: Adjacency,
  question: PathQuestion,
  signal?: AbortSignal,
  limit = SEARCH_LIMIT,
): Promise<PathAnswer> {
  const effort = new Effort(limit, signal);
  const [from, to] = [adjacency.entityNumber(question.from), adjacency.entityNumber(question.to)];
  if (from === undefined || to === undefined) return { kind: 'none', explored: 0 };
  const view = new AdjacencyView(adjacency, question.lens, question.via);
  const avoided = new Set(question.avoid.flatMap((id) => adjacency.entityNumber(id) ?? []));
  const graph = new SearchGraph(view, avoided, question.chronological);
  try {
    const found = await MODES[question.mode](graph, { from, to }, question, effort);
    if (found.length === 0) return { kind: 'none', explored: effort.explored };
    return { kind: 'paths', paths: found.map((chain) => toPath(chain, graph)) };
  } catch (error) {
    if (error instanceof LimitReached) return { kind: 'limit', explored: effort.explored, limit };
    throw error;
  }
}

function toPath({ entities, relations, weakest, end }: Chain, graph: SearchGraph): Path {
  const { adjacency } = graph.view;
  const starts = relations.flatMap((relation) => graph.firstKnownDay(relation) ?? []);
  return {
    steps: relations.map((relation, index) => {
      const [from = 0, to = 0] = entities.slice(index, index + 2);
      const strength = Math.max(graph.view.strengthIn(relation, from), graph.view.strengthIn(relation, to));
      return {
        from: adjacency.entityId(from),
        relation: adjacency.relationId(relation),
        to: adjacency.entityId(to),
        certainty: certaintyOf(strength),
      };
    }),
    weakestCertainty: certaintyOf(weakest),
    start: starts.length === 0 ? undefined : dayOfNumber(Math.min(...starts)),
    end: end === NO_DAY ? undefined : dayOfNumber(end),
  };
}

/** Of a hop, which something asserts. */
function certaintyOf(strength: Strength): Certainty {
  return CERTAINTIES[strength] ?? CERTAINTIES[0];
}
