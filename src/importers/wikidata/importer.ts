import type { Importer, ImportFile, Reader } from '../importer.js';
import { spooled } from '../input/spool.js';
import { readCatalog } from './catalog.js';
import { isWikidata } from './forms.js';
import { recordsOf } from './records.js';

/** Items of Wikidata in JSON: README.md says what becomes of what. */
export const wikidata: Importer = {
  name: 'wikidata',
  title: 'items of Wikidata in JSON',
  description: 'answers of wbgetentities or Special:EntityData, dumps, or JSON lines, and folders of them',
  sniff: isWikidata,
  open,
};

/** Reads the files before their records are asked for: items refer to one another in any order. */
async function open(files: readonly ImportFile[]): Promise<Reader> {
  const readable: ImportFile[] = [];
  for (const file of files) readable.push(file.stat === undefined ? await spooled(file) : file);
  const catalog = await readCatalog(readable);
  return { files: readable, records: (file) => recordsOf(file, catalog) };
}
