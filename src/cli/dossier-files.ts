import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BadInputError } from '../domain/errors.js';
import { didYouMean } from '../domain/nearest.js';

export interface TextFile {
  /** The path as it was given. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads files of text in UTF-8.
 * @param onRead is told of each.
 * @throws BadInputError that lists every file that cannot be read, and why.
 */
export function readDossierFiles(paths: readonly string[], onRead: (path: string) => void = () => {}): TextFile[] {
  const files: TextFile[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      files.push({ name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) });
      onRead(path);
    } catch (error) {
      problems.push(`${path}: ${reason(error as NodeJS.ErrnoException, path)}`);
    }
  }
  if (problems.length > 0) throw new BadInputError(problems.join('\n'));
  return files;
}

const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `no such file.${didYouMean(path, beside(path))}`,
  ENOTDIR: () => 'no such file: a part of the path is a file and not a folder.',
  EISDIR: (path) => `expected a file, got a folder; name the files in it, such as ${join(path, '*.yaml')}.`,
  EACCES: () => 'this user may not read it.',
  EPERM: () => 'this user may not read it.',
  ERR_ENCODING_INVALID_ENCODED_DATA: () => 'expected YAML as text in UTF-8, got something else.',
};

function reason({ code, message }: NodeJS.ErrnoException, path: string): string {
  return REASONS[code ?? '']?.(path) ?? `cannot be read: ${message}.`;
}

/** The other files of the folder that the path names. */
function beside(path: string): string[] {
  try {
    const folder = dirname(path);
    return readdirSync(folder).map((name) => path.slice(0, path.length - basename(path).length) + name);
  } catch {
    return [];
  }
}
