import { RELATION_COLOURS } from './drawn/colours.js';
import { properties } from './drawn/column.js';
import { EDGE_COLUMNS } from './drawn/edge-columns.js';
import { type DrawnEdge, edgesOf } from './drawn/edges.js';
import { downward } from './drawn/layout.js';
import { type DrawnNode, NODE_COLUMNS, nodesOf } from './drawn/nodes.js';
import type { TextExporter } from './exporter.js';
import { jsonDocument } from './writing/json.js';
import { inPieces, mapped } from './writing/pieces.js';

/** https://js.cytoscape.org/#notation/elements-json: what `cytoscape({ ... })` and `cy.json(…)` take. */
export const cytoscape: TextExporter = {
  name: 'cytoscape',
  title: 'Cytoscape.js JSON, for Cytoscape.js and Cytoscape',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'cyjs',
  mediaType: 'application/json',
  write: (graph, drawing) =>
    inPieces(
      jsonDocument({
        data: { name: graph.title },
        elements: { nodes: mapped(nodesOf(graph, drawing), nodeElement), edges: mapped(edgesOf(graph), edgeElement) },
        layout: { name: 'preset' },
      }),
    ),
};

function nodeElement(node: DrawnNode) {
  const { id, label, colour, size, position, entity } = node;
  return {
    group: 'nodes',
    data: { ...properties(NODE_COLUMNS, node), id, label, colour, size },
    position: downward(position),
    classes: entity.kind.toLowerCase(),
  };
}

function edgeElement(edge: DrawnEdge) {
  const { id, source, target, of, directed } = edge;
  const { kind } = of.relation;
  return {
    group: 'edges',
    data: { ...properties(EDGE_COLUMNS, edge), id, source, target, label: of.label, colour: RELATION_COLOURS[kind] },
    classes: [kind, of.standing, directed ? 'directed' : 'undirected'].join(' ').toLowerCase(),
  };
}
