import type { ImportFile } from '../importer.js';
import { JsonError } from '../input/json-records.js';
import { type RawRecord, rawRecords } from './forms.js';

/** Reads all files for what records need of one another; what is wrong in them is told when the records are read. */
export async function passOver(files: readonly ImportFile[], look: (record: RawRecord) => void): Promise<void> {
  for (const file of files) {
    try {
      for await (const record of rawRecords(file)) look(record);
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
    }
  }
}
