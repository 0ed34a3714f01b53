import { MultiGraph } from 'graphology';
import type { GraphEdge, ShownGraph } from '../../model/graph.js';
import type { Point } from '../../model/view.js';
import type { EntityKind } from '../../model/words.js';
import type { ShapeName } from '../shapes.js';
import { bendsOf } from './bend.js';

/** What is drawn of an entity: names are those that the styles of the stage read. */
export interface NodeLook {
  readonly shape: ShapeName;
  /** In pixels, of the circle around the shape. */
  readonly size: number;
  readonly color: string;
  /** While others are looked at. */
  readonly dimColor: string;
  /** Around the mark, and around it when it is selected. */
  readonly rim: string;
  readonly selectedRim: string;
  /** 1 where it is pinned. */
  readonly pin: 0 | 1;
}

export type NodeAttributes = NodeLook & {
  x: number;
  y: number;
  readonly kind: EntityKind;
  readonly label: string;
};

export interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly dimColor: string;
  /** The colour below the dashes: none where the line is broken. */
  readonly body: string;
  readonly dimBody: string;
  readonly dash: number;
  readonly gap: number;
}

export type EdgeAttributes = EdgeLook & {
  readonly relation: string;
  readonly head: 'arrow' | 'none';
  readonly path: 'straight' | 'curved' | 'loop';
  readonly curvature: number;
  readonly loopRadius: number;
  /** How many lines the two entities share. */
  readonly bundle: number;
};

/** Directed and undirected edges, several between two and loops: as the session shows it, entity for entity and line for line. */
export type DrawnGraph = MultiGraph<NodeAttributes, EdgeAttributes>;

export function emptyGraph(): DrawnGraph {
  return new MultiGraph<NodeAttributes, EdgeAttributes>();
}

const GREY = '#888888';
const NODE_BEFORE_DRESS: NodeLook = {
  shape: 'circle',
  size: 6,
  color: GREY,
  dimColor: GREY,
  rim: GREY,
  selectedRim: GREY,
  pin: 0,
};
const EDGE_BEFORE_DRESS: EdgeLook & Pick<EdgeAttributes, 'path' | 'curvature' | 'loopRadius' | 'bundle'> = {
  size: 1,
  color: GREY,
  dimColor: GREY,
  body: GREY,
  dimBody: GREY,
  dash: 0,
  gap: 0,
  path: 'straight',
  curvature: 0,
  loopRadius: 0,
  bundle: 1,
};

/** What a graph lacks of what is shown, and has beyond it. */
export interface Difference {
  readonly goneNodes: readonly string[];
  readonly goneEdges: readonly string[];
  readonly newNodes: ShownGraph['entities'];
  readonly newEdges: readonly GraphEdge[];
}

export function differenceOf(graph: DrawnGraph, shown: ShownGraph): Difference {
  const nodes = new Set(shown.entities.map(({ id }) => id));
  const edges = new Map(shown.edges.map((edge) => [edge.id, edge]));
  return {
    goneNodes: graph.filterNodes((id) => !nodes.has(id)),
    goneEdges: graph.filterEdges((id, _, source, target) => {
      const edge = edges.get(id);
      return edge === undefined || edge.source !== source || edge.target !== target;
    }),
    newNodes: shown.entities.filter(({ id }) => !graph.hasNode(id)),
    newEdges: shown.edges.filter(({ id, source, target }) => {
      return !graph.hasEdge(id) || graph.source(id) !== source || graph.target(id) !== target;
    }),
  };
}

export function isNone({ goneNodes, goneEdges, newNodes, newEdges }: Difference): boolean {
  return goneNodes.length + goneEdges.length + newNodes.length + newEdges.length === 0;
}

/** Makes the difference. What stays keeps its place; `placeOf` says where new entities go. */
export function apply(graph: DrawnGraph, difference: Difference, placeOf: (id: string) => Point): void {
  for (const id of difference.goneEdges) graph.dropEdge(id);
  for (const id of difference.goneNodes) graph.dropNode(id);
  for (const { id, kind, name } of difference.newNodes)
    graph.addNode(id, { ...NODE_BEFORE_DRESS, ...placeOf(id), kind, label: name });
  for (const { id, source, target, directed, relation } of difference.newEdges) {
    const attributes: EdgeAttributes = { ...EDGE_BEFORE_DRESS, relation, head: directed ? 'arrow' : 'none' };
    if (directed) graph.addDirectedEdgeWithKey(id, source, target, attributes);
    else graph.addUndirectedEdgeWithKey(id, source, target, attributes);
  }
  fan(graph);
}

function fan(graph: DrawnGraph): void {
  const bends = bendsOf(graph.mapEdges((_id, _attributes, source, target) => ({ source, target })));
  let i = 0;
  graph.updateEachEdgeAttributes(
    (_, attributes) => {
      const bend = bends[i++];
      return bend === undefined ? attributes : { ...attributes, curvature: 0, loopRadius: 0, ...bend };
    },
    { attributes: ['path', 'curvature', 'loopRadius', 'bundle'] },
  );
}
