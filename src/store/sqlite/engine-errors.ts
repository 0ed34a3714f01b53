import { DemarcheError, StoreUnavailableError } from '../../domain/errors.js';

/** What each of SQLite's result codes that are not a bug of ours means to the user. */
const REASONS: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'another process is writing to it for longer than it is waited for; try again when that is done',
  SQLITE_LOCKED: 'another process has locked it; try again when that is done',
  SQLITE_NOTADB: 'it is not an SQLite database; name another file, or move this one away and a new store is made',
  SQLITE_CORRUPT: 'its content is damaged; restore it from a copy, or load the data anew into another file',
  SQLITE_READONLY: 'it may not be written; allow this user to write the file and its folder',
  SQLITE_PERM: 'it may not be accessed; allow this user to read and write the file and its folder',
  SQLITE_AUTH: 'it may not be accessed; allow this user to read and write the file and its folder',
  SQLITE_CANTOPEN: 'it cannot be opened; check that its folder is there and that this user may write in it',
  SQLITE_FULL: 'the disk is full; make room and try again',
  SQLITE_IOERR: 'the disk could not be read or written; check the disk and its room',
  SQLITE_NOMEM: 'there is not enough memory',
  SQLITE_PROTOCOL: 'it is locked in a way that SQLite does not understand; is it on a network drive?',
};

/** The error to throw for what the engine threw: those that the user can do something about are put in words. */
export function translated(error: unknown, path: string): unknown {
  if (error instanceof DemarcheError || !isThrownByEngine(error)) return error;
  const code = error.code || (error.message.startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : '');
  const known = Object.keys(REASONS).find((name) => code === name || code.startsWith(`${name}_`));
  const reason = REASONS[known ?? ''];
  if (reason === undefined) return error;
  return new StoreUnavailableError(`The store at ${path} is not available: ${reason}. (${code})`, { cause: error });
}

/** By its shape: the engine makes its errors outside of the context in which tests run, so that `instanceof` would not tell. */
function isThrownByEngine(error: unknown): error is { readonly message: string; readonly code?: string } {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}
