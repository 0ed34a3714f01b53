import type { ExportedGraph } from '../exported.js';
import type { ExportedFile, FilesExporter } from '../exporter.js';
import { flat, inPieces } from '../writing/pieces.js';
import { OPTIONS, README } from './command.js';
import { ENTITY_TABLES } from './entity-tables.js';
import { RELATION_TABLES } from './relation-tables.js';
import { SOURCE_TABLES } from './source-tables.js';
import { header, lines, type Table } from './table.js';

/** The graph as Demarche keeps it in Neo4j, for Neo4j's own importer: README.md here. */
export const neo4jAdmin: FilesExporter = {
  name: 'neo4j-admin',
  title: 'CSV for neo4j-admin database import',
  reads: 'AS_SHOWN',
  files: 'SEVERAL',
  list: (graph: ExportedGraph) => [
    ...SOURCE_TABLES.map((table) => fileOf(table, () => graph.sources())),
    ...ENTITY_TABLES.map((table) => fileOf(table, () => graph.entities())),
    ...RELATION_TABLES.map((table) => fileOf(table, () => graph.relations())),
    textFile('import.args', OPTIONS.map((option) => `${option}\n`).join('')),
    textFile('README.txt', README),
  ],
};

/** Each file reads its part of the graph anew: so none of it need be kept. */
function fileOf<Item>(table: Table<Item>, batches: () => AsyncIterable<readonly Item[]>): ExportedFile {
  return { name: table.file, write: () => inPieces(linesOf(table, batches())) };
}

async function* linesOf<Item>(table: Table<Item>, batches: AsyncIterable<readonly Item[]>): AsyncGenerator<string> {
  yield header(table);
  for await (const item of flat(batches)) yield lines(table, item);
}

function textFile(name: string, text: string): ExportedFile {
  return {
    name,
    async *write() {
      yield text;
    },
  };
}
