import { Readable } from 'node:stream';
import { historian } from '../../src/importers/historian/importer.js';
import { importInto, openImport } from '../../src/importers/import-files.js';
import type { RunResult } from '../../src/importers/pipeline/run.js';
import type { Store } from '../../src/store/port.js';
import { historianData } from '../../tools/remarks/data.js';

const FOLDER = historianData();

if (FOLDER === undefined) {
  process.stderr.write(
    '\nTESTS ON REAL DATA ARE SKIPPED: the data of the Office of the Historian is not here. Set HISTORIAN_DATA to a folder with checkouts ' +
      'of pocom, travels and visits.\n\n',
  );
}

/** `describe`, and shown as skipped where there is no data: why, the run says. */
export const describeHistorian = FOLDER === undefined ? describe.skip : describe;

export function historianFolder(): string {
  return FOLDER ?? '';
}

/** Brings what the paths have of the historian's XML into the store. */
export async function importHistorian(
  store: Store,
  paths: readonly string[],
  rejectsPath?: string,
): Promise<RunResult> {
  const opened = await openImport(historian, paths, { stdin: Readable.from([]) });
  return importInto(store, opened, { today: '2025-06-07', rejectsPath });
}
