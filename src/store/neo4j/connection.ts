import { setTimeout as delay } from 'node:timers/promises';
import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type RecordShape,
  type Session,
} from 'neo4j-driver';
import { StoreUnavailableError } from '../../domain/errors.js';
import type { Neo4jLocation } from '../location.js';
import { publishRoundTrip } from '../round-trip.js';
import { type Target, translateFailure } from './failure.js';
import type { Statement } from './statement.js';

export type Parameters = Readonly<Record<string, unknown>>;
/** Runs one statement of a transaction. */
export type Run = <Row extends RecordShape>(statement: Statement, parameters?: Parameters) => Promise<Row[]>;

/** Milliseconds before each further try of a read: some three seconds in all. */
const PAUSES = [50, 150, 400, 900, 1500];
const WRITE_RETRY_TIME = 10_000;
const CONNECTION_TIMEOUT = 5_000;
const ALL_ROWS = -1;
/** Rows that a stream holds at once. */
const STREAM_BATCH = 2_000;

/** What the connections to one database share. */
interface Shared {
  readonly driver: Driver;
  readonly bookmarks: BookmarkManager;
  readonly target: Target;
  database: string | undefined;
  closed: boolean;
}

/** A driver with everything that is the same for each statement sent to one database. */
export class Connection {
  readonly #location: Neo4jLocation;
  readonly #shared: Shared;
  readonly #signal: AbortSignal | undefined;

  constructor(location: Neo4jLocation, shared: Shared = share(location), signal?: AbortSignal) {
    this.#location = location;
    this.#shared = shared;
    this.#signal = signal;
  }

  /** The same connection, whose reads are stopped in the database when `signal` aborts. */
  until(signal: AbortSignal): Connection {
    return new Connection(this.#location, this.#shared, signal);
  }

  get uri(): string {
    return this.#shared.target.uri;
  }

  /**
   * Makes sure that the server answers, and learns the name of the user's home database where none was given: a
   * statement that names its database saves the driver from asking for it each time.
   */
  async connect(): Promise<void> {
    const session = this.#session(neo4j.session.READ);
    try {
      const { summary } = await session.run('RETURN 1');
      this.#shared.database ??= summary.database.name ?? undefined;
    } catch (error) {
      throw translateFailure(error, this.#shared.target);
    } finally {
      await session.close();
    }
  }

  /**
   * Sends one statement that only reads, as an auto-commit transaction: half the time of a managed one. It sees
   * whatever was written through this connection before, whichever member of a cluster answers.
   */
  async read<Row extends RecordShape>(statement: Statement, parameters: Parameters = {}): Promise<Row[]> {
    for (const pause of PAUSES) {
      try {
        return await this.#readOnce<Row>(statement, parameters);
      } catch (error) {
        if (this.#shared.closed || !neo4j.isRetryableError(error)) throw translateFailure(error, this.#shared.target);
        await delay(pause);
      }
    }
    return this.#readOnce<Row>(statement, parameters).catch((error: unknown) => {
      throw translateFailure(error, this.#shared.target);
    });
  }

  /** The rows of one statement that only reads, in batches as they come: for results too large to be held whole. Not tried again. */
  async *stream<Row extends RecordShape>(statement: Statement, parameters: Parameters = {}): AsyncGenerator<Row[]> {
    this.#assertOpen();
    this.#signal?.throwIfAborted();
    publishRoundTrip({ store: 'neo4j', name: statement.name });
    const session = this.#session(neo4j.session.READ, STREAM_BATCH);
    try {
      let batch: Row[] = [];
      for await (const record of session.run<Row>(statement.text, parameters)) {
        batch.push(record.toObject());
        if (batch.length < STREAM_BATCH) continue;
        this.#signal?.throwIfAborted();
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    } catch (error) {
      throw translateFailure(error, this.#shared.target);
    } finally {
      await session.close();
    }
  }

  /** Runs `work` in one transaction, again from its beginning when it fails for a reason that passes. */
  async write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    this.#assertOpen();
    const session = this.#session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction)));
    } catch (error) {
      throw translateFailure(error, this.#shared.target);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    this.#shared.closed = true;
    await this.#shared.driver.close();
  }

  async #readOnce<Row extends RecordShape>({ name, text }: Statement, parameters: Parameters): Promise<Row[]> {
    this.#assertOpen();
    this.#signal?.throwIfAborted();
    publishRoundTrip({ store: 'neo4j', name });
    const session = this.#session(neo4j.session.READ);
    // Closing a session whose statement runs makes the server stop it; whether it could be told shows when the read ends.
    const stop = (): void => void session.close().catch(() => undefined);
    this.#signal?.addEventListener('abort', stop);
    try {
      const { records } = await session.run<Row>(text, parameters);
      return records.map((record) => record.toObject());
    } catch (error) {
      this.#signal?.throwIfAborted();
      throw error;
    } finally {
      this.#signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }

  /** All rows at once, unless they are streamed: they are needed whole, and asking for the next thousand costs a round trip. */
  #session(defaultAccessMode: typeof neo4j.session.READ | typeof neo4j.session.WRITE, fetchSize = ALL_ROWS): Session {
    return this.#shared.driver.session({
      database: this.#shared.database,
      defaultAccessMode,
      bookmarkManager: this.#shared.bookmarks,
      fetchSize,
    });
  }

  #assertOpen(): void {
    if (this.#shared.closed) throw new StoreUnavailableError(`Neo4j at ${this.uri} was closed; open the store again.`);
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async <Row extends RecordShape>({ name, text }: Statement, parameters: Parameters = {}) => {
    publishRoundTrip({ store: 'neo4j', name });
    const { records } = await transaction.run<Row>(text, parameters);
    return records.map((record) => record.toObject());
  };
}

function share({ uri, user, password, database }: Neo4jLocation): Shared {
  const target = { uri: withoutCredentials(uri), user, database };
  const driver = createDriver(uri, user, password, target);
  return { driver, bookmarks: neo4j.bookmarkManager(), target, database, closed: false };
}

function createDriver(uri: string, user: string, password: string, target: Target): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      userAgent: 'demarche',
      connectionTimeout: CONNECTION_TIMEOUT,
      maxTransactionRetryTime: WRITE_RETRY_TIME,
      // Hints for whoever writes Cypher by hand; nobody would see them here.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch (error) {
    throw new StoreUnavailableError(
      `Expected the address of a Neo4j server such as neo4j://localhost:7687, neo4j+s://… or bolt://…; got ${JSON.stringify(target.uri)}.`,
      { cause: error },
    );
  }
}

function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}
