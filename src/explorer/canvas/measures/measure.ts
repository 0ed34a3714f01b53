import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { seeded } from '../graph/random.js';

export const MEASURES = ['PAGERANK', 'BETWEENNESS', 'COMMUNITY'] as const;
export type Measure = (typeof MEASURES)[number];

/** Entities by number, and the two ends of each line, one after the other. */
export interface PlainGraph {
  readonly order: number;
  readonly ends: Uint32Array;
}

/**
 * A value for each entity, in their order: its rank, its betweenness, or the number of its community. Lines between the same two count as one
 * that weighs as much as they do together; directions do not matter. The same graph gives the same values.
 */
export function measure(what: Measure, { order, ends }: PlainGraph): number[] {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (let i = 0; i < order; i++) graph.addNode(i);
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [source, target] = [ends[i], ends[i + 1]];
    if (source !== target) graph.updateUndirectedEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
  const values = MEASURED_BY[what](graph);
  return Array.from({ length: order }, (_, i) => values[i] ?? 0);
}

const MEASURED_BY: Readonly<
  Record<Measure, (graph: UndirectedGraph<object, { weight: number }>) => Readonly<Record<string, number>>>
> = {
  PAGERANK: (graph) => pagerank(graph, { getEdgeWeight: 'weight' }),
  // By the number of steps: a weight would count as a length.
  BETWEENNESS: (graph) => betweenness(graph, { getEdgeWeight: null }),
  // With no line there is nothing to divide by.
  COMMUNITY: (graph) =>
    graph.size === 0
      ? Object.fromEntries(graph.nodes().map((id) => [id, Number(id)]))
      : louvain(graph, { getEdgeWeight: 'weight', rng: seeded(1) }),
};
