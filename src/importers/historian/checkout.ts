import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { compareText } from '../../domain/text-order.js';
import type { ImportFile } from '../importer.js';
import { findFiles, type InputOptions } from '../input/find-files.js';
import { DOCUMENTS, type DocumentKind, documentKindOf } from './documents.js';

export interface Document {
  readonly file: ImportFile;
  readonly kind: DocumentKind;
}

/** Where the three repositories have what records of others refer to. */
const REFERRED_TO: readonly string[] = [
  'pocom/roles-country-chiefs',
  'pocom/people',
  'pocom/missions-orgs',
  'pocom/positions-principals',
  'pocom/concurrent-appointments',
  'travels/presidents',
  'visits/data',
];

/**
 * The documents to look things up in: the given ones and, where they lie in a checkout of which they are only a part, those of the rest. So
 * a part that is imported alone says what it says as part of the whole: whom somebody met on a trip does not change with whether the visits,
 * by which foreign leaders are known, are imported in the same run. In the order in which documents are read.
 */
export async function withCheckout(documents: readonly Document[]): Promise<Document[]> {
  const all = new Map(documents.map(({ file, kind }) => [resolve(file.path), { file: afresh(file), kind }]));
  for (const root of new Set(documents.flatMap(rootOf))) {
    const folders = REFERRED_TO.map((folder) => join(root, folder)).filter((folder) => existsSync(folder));
    for (const { file } of findFiles(folders, UNCOUNTED)) {
      if (all.has(file.path)) continue;
      const kind = documentKindOf(await file.head());
      if (kind !== undefined) all.set(file.path, { file, kind });
    }
  }
  return inReadingOrder([...all.values()]);
}

/** What others refer to comes first, then by path. */
export function inReadingOrder(documents: readonly Document[]): Document[] {
  const order = Object.keys(DOCUMENTS);
  return [...documents].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compareText(resolve(a.file.path), resolve(b.file.path)),
  );
}

/** The folder that has the repository of the document, if the path says so. */
function rootOf({ file, kind }: Document): string[] {
  const parts = resolve(file.path).split(sep);
  const at = parts.lastIndexOf(DOCUMENTS[kind].dataSet);
  return at === -1 ? [] : [parts.slice(0, at).join(sep) || sep];
}

/** Read beside the import itself, whose progress counts the bytes of each file once. */
const UNCOUNTED: InputOptions = { stdin: Readable.from([]), onBytes: () => {} };

function afresh(file: ImportFile): ImportFile {
  return findFiles([file.path], UNCOUNTED).map((found) => found.file)[0] ?? file;
}
