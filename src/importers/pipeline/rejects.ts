import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { BadInputError } from '../../domain/errors.js';
import type { Rejection } from '../importer.js';

/** A line of the rejects file. */
export interface RejectLine {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly field: string;
  readonly expected: string;
  readonly got: string;
  readonly record: string;
}

/**
 * The file of the records that were not written, JSON a line. It is made with the first of them, and what an earlier import
 * left in it goes; an import that goes on after it was killed keeps what it had committed by then.
 */
export class Rejects {
  #file: number | undefined;
  #bytes = 0;
  #isFlushed = true;

  /**
   * @param path undefined where they are only to be counted.
   * @param kept how many bytes of the file stay.
   */
  constructor(
    private readonly path: string | undefined,
    kept: number,
  ) {
    if (path === undefined || !existsSync(path)) return;
    this.#bytes = Math.min(kept, statSync(path).size);
    ftruncateSync(this.#opened(path), this.#bytes);
    this.#isFlushed = false;
  }

  /** How long the file is. */
  get bytes(): number {
    return this.#bytes;
  }

  add(file: string, { line, kind, field, expected, got, record }: Rejection): void {
    if (this.path === undefined) return;
    const row: RejectLine = { file, line, kind, field, expected, got, record };
    const bytes = Buffer.from(`${JSON.stringify(row)}\n`);
    writeSync(this.#opened(this.path), bytes, 0, bytes.length, this.#bytes);
    this.#bytes += bytes.length;
    this.#isFlushed = false;
  }

  /** On the disk, as a commit that counts on it is. */
  flush(): void {
    if (this.#file !== undefined && !this.#isFlushed) fsyncSync(this.#file);
    this.#isFlushed = true;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #opened(path: string): number {
    try {
      this.#file ??= openSync(path, existsSync(path) ? 'r+' : 'w+');
      return this.#file;
    } catch (error) {
      throw new BadInputError(
        `The rejects file ${path} cannot be written (${(error as Error).message}); name another one with --rejects.`,
      );
    }
  }
}
