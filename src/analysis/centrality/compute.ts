import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { betweenness, closeness, eigenvector, pagerank } from 'graphology-metrics/centrality/index.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import type { Measure } from './measures.js';
import type { Projection } from './projection.js';
import { seeded } from './seeded.js';

export type PairGraph = UndirectedGraph<Record<string, never>, { weight: number }>;
/** A projection without the ids. */
export type Pairs = Omit<Projection, 'ids'> & { readonly count: number };

/** So near to the limit must iterations come, for each entity: the scores are shown with ten digits. */
const TOLERANCE = 1e-12;
/** PageRank needs some 170 steps for it, however large the graph is. */
const MAX_ITERATIONS = 1_000;
/** How many times all the iterations of an eigenvector may look at a pair: a few seconds. */
const MAX_LOOKS = 200_000_000;

const COMPUTE: Readonly<Record<Measure, (graph: PairGraph) => Readonly<Record<string, number>>>> = {
  DEGREE: (graph) => Object.fromEntries(graph.mapNodes((node) => [node, weightedDegree(graph, node, 'weight')])),
  PAGERANK: (graph) =>
    pagerank(graph, { alpha: 0.85, getEdgeWeight: 'weight', tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS }),
  BETWEENNESS: (graph) => betweenness(graph, { getEdgeWeight: null, normalized: true }),
  CLOSENESS: (graph) => closeness(graph, { wassermanFaust: true }),
  EIGENVECTOR: (graph) =>
    eigenvector(graph, {
      getEdgeWeight: 'weight',
      tolerance: TOLERANCE,
      maxIterations: Math.max(MAX_ITERATIONS, MAX_LOOKS / (graph.order + graph.size)),
    }),
  COMMUNITIES: (graph) => louvain(graph, { getEdgeWeight: 'weight', resolution: 1, rng: seeded(1) }),
};

/** The score of each entity, or the number of its community, by its place. Blocks until it has them. Throws for an eigenvector that is not found. */
export function compute(measure: Measure, pairs: Pairs): Float64Array {
  const values = COMPUTE[measure](graphOf(pairs));
  return Float64Array.from({ length: pairs.count }, (_, place) => values[place] ?? 0);
}

/** Nodes and edges go in by their order, on which the sums of floating-point numbers depend. */
function graphOf({ count, sources, targets, weights }: Pairs): PairGraph {
  const graph: PairGraph = new UndirectedGraph();
  for (let place = 0; place < count; place += 1) graph.addNode(String(place));
  for (const [index, weight] of weights.entries()) {
    graph.addEdge(String(sources[index]), String(targets[index]), { weight });
  }
  return graph;
}
