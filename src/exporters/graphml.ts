import { type Column, flatValue, type ValueType } from './drawn/column.js';
import { EDGE_COLUMNS } from './drawn/edge-columns.js';
import { type DrawnEdge, directionOf, edgesOf } from './drawn/edges.js';
import { type DrawnNode, NODE_COLUMNS, nodesOf } from './drawn/nodes.js';
import type { ExportedGraph } from './exported.js';
import type { Drawing, TextExporter } from './exporter.js';
import { inPieces } from './writing/pieces.js';
import { emptyTag, openTag, textTag, XML_DECLARATION } from './writing/xml.js';

/** http://graphml.graphdrawing.org. Positions, sizes and colours are data under the names that Gephi and Cytoscape look for. */
export const graphml: TextExporter = {
  name: 'graphml',
  title: 'GraphML, for NetworkX, igraph, yEd, Gephi and Cytoscape',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  write: (graph, drawing) => inPieces(graphmlText(graph, drawing)),
};

/** The names that GraphML has for the types. */
const TYPES: Readonly<Record<ValueType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

const NODES: readonly Column<DrawnNode>[] = [
  { key: 'label', type: 'string', meaning: 'its name', value: ({ label }) => label },
  ...NODE_COLUMNS,
  { key: 'x', type: 'double', meaning: 'where it is drawn', value: ({ position }) => position.x },
  { key: 'y', type: 'double', meaning: 'where it is drawn', value: ({ position }) => position.y },
  { key: 'size', type: 'double', meaning: 'how large it is drawn', value: ({ size }) => size },
  { key: 'color', type: 'string', meaning: 'its colour', value: ({ colour }) => colour },
];

const EDGES: readonly Column<DrawnEdge>[] = [
  { key: 'label', type: 'string', meaning: 'the relation as a sentence', value: ({ of }) => of.label },
  ...EDGE_COLUMNS,
];

async function* graphmlText(graph: ExportedGraph, drawing: Drawing | undefined): AsyncGenerator<string> {
  yield XML_DECLARATION;
  yield `${openTag('graphml', {
    xmlns: 'http://graphml.graphdrawing.org/xmlns',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
  })}\n`;
  yield keyTags('node', NODES);
  yield keyTags('edge', EDGES);
  yield `${openTag('graph', { id: 'demarche', edgedefault: directionOf(graph) })}\n`;
  yield `${textTag('desc', {}, graph.title)}\n`;
  for await (const node of nodesOf(graph, drawing)) {
    yield `${openTag('node', { id: node.id })}${dataTags('node', NODES, node)}</node>\n`;
  }
  for await (const edge of edgesOf(graph)) {
    const { id, source, target } = edge;
    yield `${openTag('edge', { id, source, target })}${dataTags('edge', EDGES, edge)}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** An id of a key is one for nodes and edges together. */
function keyTags<Of>(of: 'node' | 'edge', columns: readonly Column<Of>[]): string {
  return columns
    .map(({ key, type }) =>
      emptyTag('key', { id: `${of}-${key}`, for: of, 'attr.name': key, 'attr.type': TYPES[type] }),
    )
    .map((tag) => `${tag}\n`)
    .join('');
}

function dataTags<Of>(kind: 'node' | 'edge', columns: readonly Column<Of>[], of: Of): string {
  return columns
    .map((column) => {
      const value = flatValue(column, of);
      return value === undefined ? '' : textTag('data', { key: `${kind}-${column.key}` }, String(value));
    })
    .join('');
}
