import type { Importer, ImportFile, Reader } from '../importer.js';
import { type Document, inReadingOrder, withCheckout } from './checkout.js';
import { documentKindOf } from './documents.js';
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
  const found: Document[] = [];
  for (const file of files) {
    const kind = documentKindOf(await file.head());
    if (kind !== undefined) found.push({ file, kind });
  }
  const documents = inReadingOrder(found);
  const kinds = new Map(documents.map(({ file, kind }) => [file, kind]));
  // What can be read only once is not read for what others need of it.
  const lookups = await readLookups(await withCheckout(documents.filter(({ file }) => file.stat !== undefined)));
  return {
    files: documents.map(({ file }) => file),
    records: (file) => recordsOf(file, kinds.get(file) ?? 'role', lookups),
  };
}
