import { properties } from './drawn/column.js';
import { EDGE_COLUMNS } from './drawn/edge-columns.js';
import { type DrawnEdge, edgesOf } from './drawn/edges.js';
import { type DrawnNode, NODE_COLUMNS, nodesOf } from './drawn/nodes.js';
import type { TextExporter } from './exporter.js';
import { jsonDocument } from './writing/json.js';
import { inPieces, mapped } from './writing/pieces.js';

/** https://docs.kumu.io/guides/import/blueprints: elements and connections. The kind is the `type`, by which Kumu decorates. */
export const kumu: TextExporter = {
  name: 'kumu',
  title: 'Kumu JSON (a blueprint), for Kumu',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'json',
  mediaType: 'application/json',
  write: (graph) =>
    inPieces(
      jsonDocument({ elements: mapped(nodesOf(graph), element), connections: mapped(edgesOf(graph), connection) }),
    ),
};

function element(node: DrawnNode) {
  const { kind: type, ...others } = properties(NODE_COLUMNS, node);
  return { id: node.id, label: node.label, type, ...others };
}

function connection(edge: DrawnEdge) {
  const { kind: type, directed, ...others } = properties(EDGE_COLUMNS, edge);
  const { id, source, target, of } = edge;
  const direction = directed ? 'directed' : 'undirected';
  return { id, from: source, to: target, direction, label: of.label, type, ...others };
}
