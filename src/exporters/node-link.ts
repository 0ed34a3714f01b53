import { properties } from './drawn/column.js';
import { EDGE_COLUMNS } from './drawn/edge-columns.js';
import { type DrawnEdge, directionOf, edgesOf } from './drawn/edges.js';
import { downward } from './drawn/layout.js';
import { type DrawnNode, NODE_COLUMNS, nodesOf } from './drawn/nodes.js';
import type { TextExporter } from './exporter.js';
import { jsonDocument } from './writing/json.js';
import { inPieces, mapped } from './writing/pieces.js';

/**
 * What d3-force takes, and NetworkX: `node_link_graph(data, edges="links")`. The edges are called `links`, as in D3's examples and in
 * NetworkX before 3.4; a later one calls them `edges` where nothing else is said.
 */
export const nodeLink: TextExporter = {
  name: 'node-link',
  title: 'node-link JSON, for D3 and NetworkX',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'json',
  mediaType: 'application/json',
  write: (graph, drawing) =>
    inPieces(
      jsonDocument({
        directed: directionOf(graph) === 'directed',
        multigraph: true,
        graph: { name: graph.title },
        nodes: mapped(nodesOf(graph, drawing), node),
        links: mapped(edgesOf(graph), link),
      }),
    ),
};

function node(drawn: DrawnNode) {
  const { id, label, position, colour, size } = drawn;
  return { id, label, ...properties(NODE_COLUMNS, drawn), ...downward(position), colour, size };
}

/** NetworkX takes the `key` for what tells parallel edges from each other. */
function link(edge: DrawnEdge) {
  const { id, source, target, of } = edge;
  return { source, target, key: id, label: of.label, ...properties(EDGE_COLUMNS, edge) };
}
