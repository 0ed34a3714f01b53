import { RELATION_COLOURS } from './drawn/colours.js';
import type { Column } from './drawn/column.js';
import { flatValue } from './drawn/column.js';
import { EDGE_COLUMNS } from './drawn/edge-columns.js';
import { type DrawnEdge, directionOf, edgesOf, knownDays } from './drawn/edges.js';
import { type DrawnNode, NODE_COLUMNS, nodesOf } from './drawn/nodes.js';
import type { ExportedGraph } from './exported.js';
import type { Drawing, TextExporter } from './exporter.js';
import { inPieces } from './writing/pieces.js';
import { emptyTag, openTag, textTag, XML_DECLARATION } from './writing/xml.js';

/**
 * https://gexf.net. Relations have the days between which they can have been so as `start` and `end`, which the timeline of Gephi
 * shows, and their dates as they are known as attributes. Entities have no such days: they would hide what was said of the dead.
 */
export const gexf: TextExporter = {
  name: 'gexf',
  title: 'GEXF 1.3, for Gephi and Gephi Lite',
  reads: 'AS_SHOWN',
  files: 'ONE',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  write: (graph, drawing) => inPieces(gexfText(graph, drawing)),
};

async function* gexfText(graph: ExportedGraph, drawing: Drawing | undefined): AsyncGenerator<string> {
  const defaultedgetype = directionOf(graph);
  yield XML_DECLARATION;
  yield `${openTag('gexf', {
    xmlns: 'http://gexf.net/1.3',
    'xmlns:viz': 'http://gexf.net/1.3/viz',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
    version: '1.3',
  })}\n`;
  yield `<meta>${textTag('creator', {}, 'Demarche')}${textTag('description', {}, graph.title)}</meta>\n`;
  yield `${openTag('graph', {
    defaultedgetype,
    mode: 'dynamic',
    timeformat: 'date',
    timerepresentation: 'interval',
  })}\n`;
  yield attributesTag('node', NODE_COLUMNS);
  yield attributesTag('edge', EDGE_COLUMNS);
  yield '<nodes>\n';
  for await (const node of nodesOf(graph, drawing)) yield nodeTag(node);
  yield '</nodes>\n<edges>\n';
  for await (const edge of edgesOf(graph)) yield edgeTag(edge);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function attributesTag<Of>(of: 'node' | 'edge', columns: readonly Column<Of>[]): string {
  const attributes = columns.map(({ key, type }) => emptyTag('attribute', { id: key, title: key, type }));
  return `${openTag('attributes', { class: of, mode: 'static' })}${attributes.join('')}</attributes>\n`;
}

function nodeTag(node: DrawnNode): string {
  const { id, label, position, size, colour } = node;
  const look = [
    colourTag(colour),
    emptyTag('viz:position', { x: position.x, y: position.y, z: 0 }),
    emptyTag('viz:size', { value: size }),
  ];
  return `${openTag('node', { id, label })}${values(NODE_COLUMNS, node)}${look.join('')}</node>\n`;
}

function edgeTag(edge: DrawnEdge): string {
  const { id, source, target, of } = edge;
  const { label, relation, standing } = of;
  const look = [
    colourTag(RELATION_COLOURS[relation.kind]),
    ...(standing === 'DENIED' ? [emptyTag('viz:shape', { value: 'dotted' })] : []),
  ];
  const tag = openTag('edge', { id, source, target, label, kind: relation.kind, ...knownDays(of) });
  return `${tag}${values(EDGE_COLUMNS, edge)}${look.join('')}</edge>\n`;
}

function values<Of>(columns: readonly Column<Of>[], of: Of): string {
  const tags = columns.flatMap((column) => {
    const value = flatValue(column, of);
    return value === undefined ? [] : [emptyTag('attvalue', { for: column.key, value })];
  });
  return `<attvalues>${tags.join('')}</attvalues>`;
}

function colourTag(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return emptyTag('viz:color', { r, g, b });
}
