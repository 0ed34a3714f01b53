import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { BadInputError } from '../../domain/errors.js';
import { didYouMean } from '../../domain/nearest.js';
import { compareText } from '../../domain/text-order.js';
import type { ImportFile } from '../importer.js';
import { fileOnDisk, standardInput } from './file.js';

export interface FoundFile {
  readonly file: ImportFile;
  /** Whether it was named itself, and not only the folder in which it is. */
  readonly named: boolean;
}

export interface InputOptions {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Told how many bytes were read. */
  readonly onBytes: (count: number) => void;
}

/**
 * The files that the paths stand for: a file itself, all files in a folder and its folders (hidden ones left out), and standard
 * input for `-`; sorted within a folder, none twice.
 * @throws BadInputError that lists every path that is not there.
 */
export function findFiles(paths: readonly string[], { stdin, onBytes }: InputOptions): FoundFile[] {
  const problems: string[] = [];
  const found = new Map<string, FoundFile>();
  const add = (path: string, stats: Stats, named: boolean) => {
    if (!found.has(path)) found.set(path, { file: fileOnDisk(path, stats, onBytes), named });
  };
  for (const path of paths) {
    if (path === '-') {
      found.set(path, { file: standardInput(stdin, onBytes), named: true });
      continue;
    }
    try {
      const stats = statSync(path);
      if (!stats.isDirectory()) add(path, stats, true);
      else for (const inside of filesUnder(path)) add(inside, statSync(inside), false);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      problems.push(code === 'ENOENT' ? `${path}: no such file or folder.${didYouMean(path, beside(path))}` : message);
    }
  }
  if (problems.length > 0) throw new BadInputError(problems.join('\n'));
  return [...found.values()];
}

/** A file that an option names. @throws BadInputError when it is not there. */
export function fileNamed(path: string): ImportFile {
  const [found] = findFiles([path], { stdin: Readable.from([]), onBytes: () => {} });
  if (found === undefined) throw new BadInputError(`${path}: expected a file.`);
  return found.file;
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
    });
}

function beside(path: string): string[] {
  try {
    return readdirSync(dirname(path)).map((name) => path.slice(0, path.length - basename(path).length) + name);
  } catch {
    return [];
  }
}
