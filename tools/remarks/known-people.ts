/** The importer's own index of people, made of the data, to measure how mentions are resolved by it. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Document, withCheckout } from '../../src/importers/historian/checkout.js';
import type { PeopleIndex } from '../../src/importers/historian/known/people-index.js';
import { readKnown } from '../../src/importers/historian/known/read-known.js';
import { findFiles } from '../../src/importers/input/find-files.js';

/** @param root the folder that holds the checkouts. */
export async function knownPeople(root: string): Promise<PeopleIndex> {
  const visits = findFiles([join(root, 'visits/data')], { stdin: Readable.from([]), onBytes: () => {} });
  return readKnown(await withCheckout(visits.map(({ file }): Document => ({ file, kind: 'visits' }))));
}
