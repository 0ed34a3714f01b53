import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadInputError } from '../domain/errors.js';

/**
 * That rejected records can go to this file, asked before anything is read.
 * @throws BadInputError where its folder is not there.
 */
export function checkRejectsPath(rejects: string): void {
  const folder = dirname(rejects);
  if (!isFolder(folder)) {
    throw new BadInputError(
      `--rejects ${rejects}: expected a file in a folder that is there, and "${folder}" is none; make the folder first, or name another file.`,
    );
  }
  if (isFolder(rejects)) {
    throw new BadInputError(`--rejects ${rejects}: expected a file, and it is a folder; name a file in it.`);
  }
}

/** @throws BadInputError where the file for rejected records is one of those to be imported. */
export function checkNotRead(rejects: string, read: readonly string[]): void {
  if (read.some((path) => isSameFile(path, rejects))) {
    throw new BadInputError(
      `--rejects ${rejects}: it is a file to be imported, and would be overwritten; name another one.`,
    );
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Also where the one is a link to the other. */
function isSameFile(path: string, rejects: string): boolean {
  return path !== '-' && existsSync(rejects) && realpathSync(path) === realpathSync(rejects);
}
