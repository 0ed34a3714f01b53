import type { Importer, ImportFile, Reader } from '../importer.js';
import { DOCUMENTS, type DocumentKind, documentKindOf } from './documents.js';
import { readLookups } from './lookups.js';
import { recordsOf } from './records/records.js';

/** The XML of the Office of the Historian: README.md says what becomes of what. */
export const historian: Importer = {
  name: 'historian',
  title: 'XML of the US Office of the Historian',
  description:
    'checkouts of its repositories pocom, travels and visits, folders that hold any of them, or files of them',
  sniff: (head) => documentKindOf(head) !== undefined,
  open,
};

async function open(files: readonly ImportFile[]): Promise<Reader> {
  const documents: { readonly file: ImportFile; readonly kind: DocumentKind }[] = [];
  for (const file of files) {
    const kind = documentKindOf(await file.head());
    if (kind !== undefined) documents.push({ file, kind });
  }
  const order = Object.keys(DOCUMENTS);
  documents.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const kinds = new Map(documents.map(({ file, kind }) => [file, kind]));
  // What can be read only once is not read for what others need of it.
  const lookups = await readLookups(documents.filter(({ file }) => file.stat !== undefined));
  return {
    files: documents.map(({ file }) => file),
    records: (file) => recordsOf(file, kinds.get(file) ?? 'role', lookups),
  };
}
