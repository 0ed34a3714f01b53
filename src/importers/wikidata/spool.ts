import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ImportFile } from '../importer.js';

/**
 * What can be read once, standard input, made to be read any number of times: kept in a temporary file, packed away when the process ends.
 * Disk is taken for as much as there is to read, unpacked.
 */
export async function spooled(file: ImportFile): Promise<ImportFile> {
  const head = await file.head();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-wikidata-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'input');
  await pipeline(Readable.from(file.chunks(), { objectMode: false }), createWriteStream(path));
  return { path: file.path, head: async () => head, chunks: () => createReadStream(path) };
}
