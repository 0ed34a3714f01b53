import Database from 'libsql';
import { BadInputError } from '../../domain/errors.js';
import type { Line } from '../input/lines.js';

/** What an entity becomes, as far as those that refer to it need to know. */
export type IndexedKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'POSITION' | 'NOTHING';

export interface Indexed {
  readonly id: string;
  /** Equal for two exactly when they say the same. */
  readonly fingerprint: string;
  /** File and line, for a message. */
  readonly place: string;
  readonly kind: IndexedKind;
  /** What those who refer to it need to know beside: of a position, all that it says. */
  readonly said?: string;
}

/** The engine would keep temporary tables in memory, were it not told otherwise before it makes the first. */
const SCHEMA = `
  PRAGMA temp_store = FILE;
  PRAGMA temp.cache_size = -32768;
  PRAGMA temp.journal_mode = OFF;
  PRAGMA temp.synchronous = OFF;
  CREATE TEMP TABLE entity (id TEXT PRIMARY KEY, fingerprint TEXT, place TEXT, kind TEXT, said TEXT) WITHOUT ROWID;
  CREATE TEMP TABLE line (input INTEGER, number INTEGER, text TEXT, PRIMARY KEY (input, number)) WITHOUT ROWID;
  BEGIN;
`;
const PAGE = 200;

/**
 * The entities of an import by their ids, and the lines that are needed again of what cannot be read twice. They are temporary tables of
 * SQLite: some 32 MB of them are in memory and the rest in a file of the system's folder for temporary files, which is gone with the process
 * however that ends (https://www.sqlite.org/tempfiles.html). So memory does not grow with the data.
 */
export class IndexOfEntities {
  readonly #add: Database.Statement;
  readonly #find: Database.Statement;
  readonly #keep: Database.Statement;
  readonly #kept: Database.Statement;

  constructor() {
    const database = new Database(':memory:');
    database.exec(SCHEMA);
    this.#add = database.prepare('INSERT OR IGNORE INTO entity VALUES (?, ?, ?, ?, ?)');
    this.#find = database.prepare('SELECT fingerprint, place, kind, said FROM entity WHERE id = ?');
    this.#keep = database.prepare('INSERT OR IGNORE INTO line VALUES (?, ?, ?)');
    this.#kept = database.prepare(
      'SELECT number, text FROM line WHERE input = ? AND number > ? ORDER BY number LIMIT ?',
    );
  }

  /** Adds the entity, unless one of its id is there. @returns that one, where it says something else. */
  add({ id, fingerprint, place, kind, said }: Indexed): Indexed | undefined {
    const { changes } = written(() => this.#add.run(id, fingerprint, place, kind, said ?? null));
    const found = changes === 0 ? this.find(id) : undefined;
    return found === undefined || found.fingerprint === fingerprint ? undefined : found;
  }

  find(id: string): Indexed | undefined {
    const row = this.#find.get(id) as (Omit<Indexed, 'said'> & { readonly said: string | null }) | undefined;
    if (row === undefined) return undefined;
    const { fingerprint, place, kind, said } = row;
    return { id, fingerprint, place, kind, ...(said !== null && { said }) };
  }

  /** Keeps a line of the input of this number. */
  keep(input: number, { number, text }: Line): void {
    written(() => this.#keep.run(input, number, text));
  }

  /** The lines that were kept, in their order. */
  *kept(input: number): Generator<Line> {
    for (let last = 0; ; ) {
      const rows = this.#kept.all(input, last, PAGE) as { readonly number: number; readonly text: string }[];
      for (const { number, text } of rows) yield { number, text };
      const end = rows.at(-1);
      if (end === undefined) return;
      last = end.number;
    }
  }
}

/** Puts in words that there is no room. */
function written<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new BadInputError(
      `The index of the entities cannot be kept in the folder for temporary files: ${(error as Error).message}. ` +
        'Make room there, or name another folder by the variable SQLITE_TMPDIR, and import again: it goes on where it was.',
      { cause: error },
    );
  }
}
