import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportFile } from '../importer.js';

/**
 * Standard input, kept on disk so that it can be read more than once: the file has no name as soon as it is open, so that nothing of it
 * is left however the process ends.
 */
export async function spooled(file: ImportFile): Promise<ImportFile> {
  const head = await file.head();
  const folder = mkdtempSync(join(tmpdir(), 'demarche-'));
  const path = join(folder, 'input');
  const descriptor = openSync(path, 'w+');
  rmSync(folder, { recursive: true });
  try {
    for await (const chunk of file.chunks()) {
      for (let from = 0; from < chunk.length; ) from += writeSync(descriptor, chunk, from);
    }
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  return {
    path: file.path,
    head: async () => head,
    chunks: () => createReadStream(path, { fd: descriptor, start: 0, autoClose: false }),
  };
}
