import type { DrawnGraph } from '../graph/drawn-graph.js';

/** How an entity or a line is drawn beside the others. */
export type Emphasis = 'NORMAL' | 'DIM' | 'RAISED';

export interface Emphasized {
  /** What stands out. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Whether all else is dim. */
  readonly isElseDim: boolean;
  /** The entities whose names come first, in that order. */
  readonly named: readonly string[];
}

export interface Looked {
  /** The entity or edge under the pointer. */
  readonly hovered?: string;
  /** Ids of entities and relations. */
  readonly selected: readonly string[];
  readonly highlighted: ReadonlySet<string>;
}

/**
 * What is raised: what is under the pointer with all that touches it; else the path that is looked at. A line under the pointer dims nothing,
 * because one crosses many on the way to another; nor does a selection, because one goes on looking around with it.
 */
export function emphasisOf(graph: DrawnGraph, { hovered, selected, highlighted }: Looked): Emphasized {
  const chosen = selected.filter((id) => graph.hasNode(id));
  if (hovered !== undefined && graph.hasNode(hovered)) {
    const neighbours = graph.neighbors(hovered);
    return {
      nodes: new Set([hovered, ...neighbours]),
      edges: new Set(graph.edges(hovered)),
      isElseDim: true,
      named: [hovered, ...chosen, ...bySize(graph, neighbours)],
    };
  }
  const path = pathOf(graph, highlighted);
  if (hovered !== undefined && graph.hasEdge(hovered)) {
    const relation = graph.getEdgeAttribute(hovered, 'relation');
    const edges = graph.filterEdges((_, attributes) => attributes.relation === relation);
    const nodes = edges.flatMap((edge) => graph.extremities(edge));
    return {
      nodes: new Set([...path.nodes, ...nodes]),
      edges: new Set([...path.edges, ...edges]),
      isElseDim: path.nodes.length > 0,
      named: [...nodes, ...path.nodes, ...chosen],
    };
  }
  const around = chosen.slice(0, 1).flatMap((id) => graph.neighbors(id));
  return {
    nodes: new Set(path.nodes),
    edges: new Set(path.edges),
    isElseDim: path.nodes.length > 0,
    named: [...path.nodes, ...chosen, ...bySize(graph, around)],
  };
}

function pathOf(graph: DrawnGraph, highlighted: ReadonlySet<string>): { nodes: string[]; edges: string[] } {
  const nodes = [...highlighted].filter((id) => graph.hasNode(id));
  const isOnIt = (relation: string, source: string, target: string) =>
    highlighted.has(relation) && highlighted.has(source) && highlighted.has(target);
  const edges =
    nodes.length === 0
      ? []
      : graph.filterEdges((_id, { relation }, source, target) => isOnIt(relation, source, target));
  return { nodes, edges };
}

function bySize(graph: DrawnGraph, ids: readonly string[]): string[] {
  const sizeOf = (id: string) => graph.getNodeAttribute(id, 'size');
  return [...ids].sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
}
