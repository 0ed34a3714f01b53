import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Checkpoint } from '../../domain/checkpoint.js';
import type { Store } from '../../store/port.js';
import type { ImportFile } from '../importer.js';
import { type Counts, NO_COUNTS } from './counts.js';

/** How far an import has come. */
export interface Position {
  /** Which of the files, in the order of the reader. */
  readonly file: number;
  /** How many of its records are settled. */
  readonly records: number;
  readonly counts: Counts;
  /** How long the rejects file is. */
  readonly rejectsBytes: number;
}

export const BEGINNING: Position = { file: 0, records: 0, counts: NO_COUNTS, rejectsBytes: 0 };

/** Keeps the position of one import in the store. */
export class Progress {
  readonly #name: string;
  readonly #files: string | undefined;

  /** @param settings all by which the same files would be read otherwise. */
  constructor(format: string, paths: readonly string[], files: readonly ImportFile[], settings: string) {
    this.#name = `import ${format} ${paths.map((path) => resolve(path)).join(' ')}`;
    this.#files = fingerprint(files, settings);
  }

  /** The position that was committed last; the beginning when there is none, or when the files, or how they are read, are not those of then. */
  async read(store: Store): Promise<Position> {
    const text = (await store.checkpoints([this.#name])).get(this.#name);
    if (text === undefined || this.#files === undefined) return BEGINNING;
    const { files, ...position } = JSON.parse(text) as Position & { files: string };
    return files === this.#files ? position : BEGINNING;
  }

  /** To be put with what brings the import to the position; undefined for what cannot be read again, standard input. */
  checkpoint(position: Position): Checkpoint | undefined {
    if (this.#files === undefined) return undefined;
    return { name: this.#name, position: JSON.stringify({ files: this.#files, ...position }) };
  }

  /** To be put when the import is done. */
  done(): Checkpoint {
    return { name: this.#name };
  }
}

function fingerprint(files: readonly ImportFile[], settings: string): string | undefined {
  if (files.some(({ stat }) => stat === undefined)) return undefined;
  const known = files.map(({ path, stat }) => [resolve(path), stat?.bytes, stat?.modified]);
  return createHash('sha256')
    .update(JSON.stringify([known, settings]))
    .digest('hex');
}
