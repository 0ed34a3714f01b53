import type { FileHead, Importer, ImportFile, Reader } from '../importer.js';
import { Once } from '../input/once.js';
import { cellsOf, delimiterOf, likelyCells } from './delimiter.js';
import { headerOf } from './header.js';
import { readLookups } from './lookups.js';
import { type Context, sourceOf } from './records/context.js';
import { recordsOf } from './records/records.js';
import { OPTIONS, settingsOf } from './settings.js';
import { firstLineOf, openTable, separateHeader, type Table } from './tables.js';

/** Tables of entities and relations: README.md says which columns are known, and what becomes of them. */
export const csv: Importer = {
  name: 'csv',
  title: 'tables of entities and relations (CSV)',
  description:
    'files with a header: entities, relations, lists of nodes and edges, or what neo4j-admin imports; `-` too',
  options: OPTIONS,
  sniff,
  open,
};

/** By the header, or any table where the options say what its columns are. In other encodings than UTF-8, the names of columns are in ASCII still. */
function sniff({ text }: FileHead, options: Readonly<Record<string, string>> = {}): boolean {
  const line = firstLineOf(text.replace(/[\0\ufffd]/g, ''));
  if (/^\s*[{[<]/.test(line)) return false;
  const cells = cellsOfHeader(line, options.delimiter);
  if (cells.length < 2) return false;
  return options.map !== undefined || options.header !== undefined || headerOf(cells) !== undefined;
}

function cellsOfHeader(line: string, delimiter: string | undefined): readonly string[] {
  return (delimiter === undefined ? likelyCells(line)?.cells : cellsOf(line, delimiterOf(delimiter))) ?? [];
}

/** Tables of entities are read first: relations name them. */
async function open(files: readonly ImportFile[], options: Readonly<Record<string, string>>): Promise<Reader> {
  const settings = settingsOf(options);
  const separate = await separateHeader(settings);
  const all: Table[] = [];
  for (const file of files) all.push(await openTable(file, settings, separate));
  const entities = all.filter(({ header }) => header.sort === 'entities');
  const relations = all.filter(({ header }) => header.sort === 'relations');
  const lookups = await readLookups(relations.length === 0 ? [] : entities, settings);
  const tables = new Map([...entities, ...relations].map((table) => [table.file, table]));
  return {
    files: [...tables.keys()],
    records: async function* (file) {
      const table = tables.get(file);
      if (table === undefined) return;
      const { header, name } = table;
      const context: Context = { header, settings, lookups, table: name, source: sourceOf(name, settings) };
      yield* recordsOf(table, context, new Once());
    },
  };
}
