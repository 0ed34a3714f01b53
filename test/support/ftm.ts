import { Readable } from 'node:stream';
import { ftm } from '../../src/importers/ftm/importer.js';
import { type ImportOptions, importInto, openImport } from '../../src/importers/import-files.js';
import type { Importer } from '../../src/importers/importer.js';
import type { RunResult } from '../../src/importers/pipeline/run.js';
import type { Store } from '../../src/store/port.js';

export const FTM_FIXTURES = 'test/fixtures/ftm';

export interface FtmImport extends Partial<ImportOptions> {
  /** What standard input holds, in these pieces. */
  readonly stdin?: readonly string[];
  readonly formatOptions?: Readonly<Record<string, string>>;
  readonly format?: Importer;
}

/** Imports FollowTheMoney into a store, on a day that never changes. */
export async function importFtm(store: Store, paths: readonly string[], options: FtmImport = {}): Promise<RunResult> {
  const { stdin = [], formatOptions = {}, format = ftm, ...rest } = options;
  const pieces = stdin.map((piece) => Buffer.from(piece));
  const opened = await openImport(format, paths, { stdin: Readable.from(pieces), formatOptions });
  return importInto(store, opened, { today: '2025-06-07', ...rest });
}
