import { RELATION_COLOURS } from './drawn/colours.js';
import { properties } from './drawn/column.js';
import { EDGE_COLUMNS } from './drawn/edge-columns.js';
import { type DrawnEdge, edgesOf } from './drawn/edges.js';
import { type DrawnNode, NODE_COLUMNS, nodesOf } from './drawn/nodes.js';
import type { TextExporter } from './exporter.js';
import { jsonDocument } from './writing/json.js';
import { inPieces, mapped } from './writing/pieces.js';

/** https://graphology.github.io/serialization: what `Graph.from(data)` takes, with the attributes by which sigma draws. */
export const graphology: TextExporter = {
  name: 'graphology',
  title: 'graphology JSON, for graphology, sigma and Gephi Lite',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'json',
  mediaType: 'application/json',
  write: (graph, drawing) =>
    inPieces(
      jsonDocument({
        options: { type: 'mixed', multi: true, allowSelfLoops: false },
        attributes: { name: graph.title },
        nodes: mapped(nodesOf(graph, drawing), node),
        edges: mapped(edgesOf(graph), edge),
      }),
    ),
};

function node(drawn: DrawnNode) {
  const { id, label, position, colour, size } = drawn;
  return { key: id, attributes: { label, ...position, color: colour, size, ...properties(NODE_COLUMNS, drawn) } };
}

function edge(drawn: DrawnEdge) {
  const { id, source, target, of, directed } = drawn;
  const color = RELATION_COLOURS[of.relation.kind];
  const attributes = { label: of.label, color, ...properties(EDGE_COLUMNS, drawn) };
  return { key: id, source, target, ...(!directed && { undirected: true }), attributes };
}
