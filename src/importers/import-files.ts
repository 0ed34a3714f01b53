import { statSync } from 'node:fs';
import type { Day } from '../domain/day.js';
import type { Store } from '../store/port.js';
import type { Importer, ImportFile, Reader } from './importer.js';
import { type FoundFile, findFiles } from './input/find-files.js';
import { recognise } from './input/recognise.js';
import type { Counts } from './pipeline/counts.js';
import { type RunResult, runImport } from './pipeline/run.js';
import { IMPORTERS } from './registry.js';

/** The files of an import, recognised and opened; nothing of the store is touched yet. */
export interface OpenedImport {
  readonly importer: Importer;
  readonly paths: readonly string[];
  readonly reader: Reader;
  /** What the format was told, and the files that this names. */
  readonly settings: string;
  readonly files: readonly ImportFile[];
  /** How many files in the folders are of no concern to the format. */
  readonly leftOut: number;
  /** On disk; undefined when standard input is among them. */
  readonly bytes: number | undefined;
}

export interface OpenOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Told how many bytes more were read. */
  readonly onBytes?: (count: number) => void;
  /** What the format is told: {@link Importer.options}. */
  readonly formatOptions?: Readonly<Record<string, string>>;
}

/**
 * Finds the files that the paths stand for, and opens them.
 * @throws BadInputError for a path that is not there.
 * @throws NotOfFormatError for a file that is not of the format, with a guess of what it is.
 */
export async function openImport(
  importer: Importer,
  paths: readonly string[],
  { stdin, onBytes = () => {}, formatOptions = {} }: OpenOptions,
): Promise<OpenedImport> {
  const found: FoundFile[] = findFiles(paths, { stdin, onBytes });
  const { files, leftOut } = await recognise(found, importer, IMPORTERS, formatOptions);
  const reader = await importer.open(files, formatOptions);
  const known = files.every(({ stat }) => stat !== undefined);
  const bytes = known ? reader.files.reduce((sum, { stat }) => sum + (stat?.bytes ?? 0), 0) : undefined;
  return { importer, paths, reader, settings: settingsText(formatOptions), files, leftOut, bytes };
}

/** An option may name a file, a mapping say: when that changed last belongs to it. */
function settingsText(options: Readonly<Record<string, string>>): string {
  const entries = Object.entries(options).map(([name, value]) => {
    const stats = statSync(value, { throwIfNoEntry: false });
    return stats?.isFile() ? [name, value, stats.size, stats.mtimeMs] : [name, value];
  });
  return JSON.stringify(entries.sort(([one = ''], [other = '']) => (one < other ? -1 : 1)));
}

export interface ImportOptions {
  /** Where rejected records go; undefined to count them only. */
  readonly rejectsPath?: string;
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly today: Day;
  readonly retrievedOn?: Day;
  readonly onBatch?: (counts: Counts) => void;
}

/** Brings the opened files into the store: {@link runImport}. */
export function importInto(store: Store, opened: OpenedImport, options: ImportOptions): Promise<RunResult> {
  const { importer, paths, reader, settings } = opened;
  return runImport(store, reader, { strict: false, dryRun: false, ...options, format: importer.name, paths, settings });
}
