import { type ImportFile, type ImportRecord, isRejection } from '../importer.js';
import { saysNothing } from './batch.js';

/** Records that are settled together: enough that round trips cost little, few enough that memory stays small. */
const MAX_SAYING = 500;

/** The same, those counted too that say nothing for the graph: in some formats most do, and they cost the store nothing. */
const MAX_RECORDS = 5000;

/** The same, in characters of the records as they stand in their file: those of some formats are a megabyte each. */
const MAX_LENGTH = 8 * 1024 * 1024;

/** The records of a batch, while they are read. */
export class Gathered {
  readonly items: { readonly file: ImportFile; readonly record: ImportRecord }[] = [];
  #saying = 0;
  #length = 0;

  add(file: ImportFile, record: ImportRecord): void {
    this.items.push({ file, record });
    if (isRejection(record) || !saysNothing(record)) this.#saying += 1;
    this.#length += record.record.length;
  }

  get isFull(): boolean {
    return this.#saying >= MAX_SAYING || this.items.length >= MAX_RECORDS || this.#length >= MAX_LENGTH;
  }
}
