import { type Column, flatValue } from './drawn/column.js';
import { EDGE_COLUMNS } from './drawn/edge-columns.js';
import { type DrawnEdge, edgesOf } from './drawn/edges.js';
import { type DrawnNode, NODE_COLUMNS, nodesOf } from './drawn/nodes.js';
import type { FilesExporter } from './exporter.js';
import { csvTable } from './writing/csv.js';
import { inPieces, mapped } from './writing/pieces.js';

/** Two tables with the headers that Gephi looks for; other tools let their user say which column is which. */
export const csv: FilesExporter = {
  name: 'csv',
  title: 'tables of nodes and of edges as CSV, for Gephi, Flourish and spreadsheets',
  reads: 'AS_SHOWN',
  files: 'SEVERAL',
  list: (graph, drawing) => [
    { name: 'nodes.csv', write: () => table(NODES, nodesOf(graph, drawing)) },
    { name: 'edges.csv', write: () => table(EDGES, edgesOf(graph)) },
  ],
};

/** Columns with the header that they have. */
type Table<Of> = readonly (readonly [header: string, value: (of: Of) => unknown])[];

const NODES: Table<DrawnNode> = [
  ['Id', ({ id }) => id],
  ['Label', ({ label }) => label],
  ...columnsOf(NODE_COLUMNS),
  ['X', ({ position }) => position.x],
  ['Y', ({ position }) => position.y],
  ['Colour', ({ colour }) => colour],
];

const EDGES: Table<DrawnEdge> = [
  ['Source', ({ source }) => source],
  ['Target', ({ target }) => target],
  ['Type', ({ directed }) => (directed ? 'Directed' : 'Undirected')],
  ['Id', ({ id }) => id],
  ['Label', ({ of }) => of.label],
  ...columnsOf(EDGE_COLUMNS.filter(({ key }) => key !== 'directed')),
];

function columnsOf<Of>(columns: readonly Column<Of>[]): Table<Of> {
  return columns.map((column) => [column.key, (of: Of) => flatValue(column, of)] as const);
}

function table<Of>(columns: Table<Of>, rows: AsyncIterable<Of>): AsyncIterable<string> {
  const header = columns.map(([name]) => name);
  return inPieces(
    csvTable(
      header,
      mapped(rows, (of) => columns.map(([, value]) => value(of))),
    ),
  );
}
