import Database from 'libsql';
import { StoreUnavailableError } from '../../domain/errors.js';
import { translated } from './engine-errors.js';
import type { Sql } from './sql.js';

/** How long to wait for another process that is writing. */
const BUSY_TIMEOUT_MS = 10_000;

/** There are some hundreds of forms of statement; a bound, in case that filters are combined in ever new ways. */
const MAX_STATEMENTS = 1000;

const PRAGMAS = [
  // A commit that was acknowledged is on the disk also after a power cut, which NORMAL does not promise.
  'synchronous = FULL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  'cache_size = -65536',
];

/** One handle on the database file. Everything is synchronous, so that nothing of this process comes in between. */
export class Connection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  /** @throws StoreUnavailableError when there can be no database at `path`. */
  constructor(readonly path: string) {
    try {
      this.#database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
      for (const pragma of PRAGMAS) this.#database.pragma(pragma);
    } catch (error) {
      throw translated(error, path);
    }
  }

  /** The rows, each as an array in the order of its columns. */
  rows<Row extends readonly unknown[]>({ text, params }: Sql): Row[] {
    return this.#prepared(text).all(...params) as Row[];
  }

  /** The first column of the only row. */
  value<T>(statement: Sql): T {
    const [row] = this.rows<[T]>(statement);
    if (row === undefined) throw new Error(`No row came from: ${statement.text}`);
    return row[0];
  }

  run({ text, params }: Sql): void {
    this.#prepared(text).run(...params);
  }

  /** Several statements without parameters or rows. */
  script(text: string): void {
    this.#database.exec(text);
  }

  /** Runs `work` on one state of the database, however many statements it takes. */
  reading<T>(work: () => T): T {
    return this.#transaction('BEGIN', work);
  }

  /** Runs `work` with nobody else writing; what it wrote stays wholly, or when it throws not at all. */
  writing<T>(work: () => T): T {
    return this.#transaction('BEGIN IMMEDIATE', work);
  }

  /**
   * Lets readers go on reading while another process writes; a commit is appended to the log, whole or not at all. The file keeps
   * this mode, so it is set only once it is known to be one of ours.
   */
  turnOnWriteAheadLog(): void {
    this.#database.pragma('journal_mode = WAL');
  }

  close(): void {
    if (!this.#database.open) return;
    this.#statements.clear();
    this.#database.close();
  }

  #transaction<T>(begin: string, work: () => T): T {
    if (!this.#database.open) {
      throw new StoreUnavailableError(`The store at ${this.path} was closed; open it again to use it.`);
    }
    try {
      this.#database.exec(begin);
      try {
        const result = work();
        this.#database.exec('COMMIT');
        return result;
      } catch (error) {
        // SQLite has rolled back by itself after some errors, such as a full disk.
        if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
        throw error;
      }
    } catch (error) {
      throw translated(error, this.path);
    }
  }

  #prepared(text: string): Database.Statement {
    const known = this.#statements.get(text);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(text);
    if (statement.reader) statement.raw(true);
    if (this.#statements.size >= MAX_STATEMENTS) this.#statements.clear();
    this.#statements.set(text, statement);
    return statement;
  }
}
