import { CONNECTING_ROLES } from '../../domain/relation-kinds.js';
import { compareText } from '../../domain/text-order.js';
import type { Store } from '../../store/port.js';
import { Turns } from '../turns.js';
import type { Adjacency } from './adjacency.js';
import { AdjacencyBuilder } from './builder.js';

/** Of how many choices of sources an adjacency is kept, beside the one of all. */
const MAX_CHOICES = 8;
/** How many rows of the change log are caught up with; behind by more, all is read again. */
const MAX_CHANGES = 1_000;
/** The share of the relations from which on reading all of them costs less than reading those that changed. */
const MAX_CHANGED_SHARE = 0.2;
/** How often a state is brought up to date while the store is being written to, before it is taken as it is. */
const MAX_TRIES = 5;

/** What is kept of one choice of sources. */
interface Kept {
  readonly sources: readonly string[] | undefined;
  adjacency?: Adjacency;
  /** The work that brings it up to date, shared by all who wait for it. */
  refreshing?: Promise<void>;
  /** Set once it took more than the limit: relations are never taken out of a store, so that it will again. */
  isTooLarge?: boolean;
}

/**
 * Keeps the adjacency of a store in memory: read with the first question, and before each later one brought to the store's
 * revision by its change log, whoever wrote to it. For a lens with `sources` another one is kept, of those alone.
 */
export class AdjacencyKeeper {
  readonly #kept = new Map<string, Kept>();
  #lastRead: Promise<void> = Promise.resolve();

  /** @param limit how many bytes one adjacency may take. */
  constructor(
    readonly store: Store,
    readonly limit: number,
  ) {}

  /**
   * The adjacency at the revision that the store has now, or a later one; undefined where it would take more than the limit.
   * One round trip where nothing changed, four where something did, three the first time.
   * @throws what `signal` was aborted with; the reading goes on for whoever asks next.
   */
  async current(sources: readonly string[] | undefined, signal?: AbortSignal): Promise<Adjacency | undefined> {
    const kept = this.#keptFor(sources);
    if (kept.isTooLarge) return undefined;
    const revision = await this.store.revision();
    while (kept.adjacency === undefined || kept.adjacency.revision < revision) {
      signal?.throwIfAborted();
      // One that is under way for somebody else may have begun before the revision that is asked for.
      kept.refreshing ??= this.#afterOthers(() => this.#refresh(kept, revision)).finally(() => {
        kept.refreshing = undefined;
      });
      await unlessAborted(kept.refreshing, signal);
      if (kept.isTooLarge) return undefined;
    }
    return kept.adjacency;
  }

  #keptFor(sources: readonly string[] | undefined): Kept {
    const chosen = sources && [...new Set(sources)].sort(compareText);
    const key = JSON.stringify(chosen ?? null);
    const kept = this.#kept.get(key) ?? { sources: chosen };
    // The one that was used last stands last; what was not used for longest goes first.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const choices = [...this.#kept].filter(([, other]) => other.sources !== undefined);
    for (const [oldest] of choices.slice(0, -MAX_CHOICES)) this.#kept.delete(oldest);
    return kept;
  }

  /** One adjacency is read at a time, so that many choices of sources do not take the memory of all of them at once. */
  #afterOthers(work: () => Promise<void>): Promise<void> {
    const done = this.#lastRead.then(work);
    this.#lastRead = done.catch(() => undefined);
    return done;
  }

  /** What is written while the rows are read may be seen in part: so until the store is at the revision that was caught up with. */
  async #refresh(kept: Kept, asked: number): Promise<void> {
    let revision = asked;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      kept.adjacency =
        (await this.#built(await this.#caughtUp(kept, revision), revision)) ??
        // One that was caught up with holds dates and days that nothing has any more; read whole, it may be small enough.
        (await this.#built(await this.#readWhole(kept), revision));
      kept.isTooLarge = kept.adjacency === undefined;
      if (kept.isTooLarge) return;
      const now = await this.store.revision();
      if (now === revision) return;
      revision = now;
    }
  }

  /** What the builder makes; undefined where there is none, or it takes more than the limit. */
  async #built(builder: AdjacencyBuilder | undefined, revision: number): Promise<Adjacency | undefined> {
    const adjacency = await builder?.build(revision, new Turns());
    return adjacency === undefined || adjacency.bytes > this.limit ? undefined : adjacency;
  }

  /** The state with all rows read; undefined where they take more than the limit. */
  async #readWhole({ sources }: Kept): Promise<AdjacencyBuilder | undefined> {
    const builder = new AdjacencyBuilder();
    const turns = new Turns();
    for await (const rows of this.store.adjacencyRows({ roles: CONNECTING_ROLES, sources })) {
      for (const row of rows) builder.put(row);
      if (builder.bytes > this.limit) return undefined;
      if (turns.isDue()) await turns.next();
    }
    return builder;
  }

  /** The last state with the rows that changed since; undefined where the log does not reach so far, or too much changed. */
  async #caughtUp({ adjacency, sources }: Kept, revision: number): Promise<AdjacencyBuilder | undefined> {
    if (adjacency === undefined || adjacency.revision > revision) return undefined;
    const changes = await this.store.changesSince(adjacency.revision, MAX_CHANGES);
    const reaches = changes.at(0)?.revision === adjacency.revision + 1 && (changes.at(-1)?.revision ?? 0) >= revision;
    const ids = [...new Set(changes.flatMap(({ relations }) => relations))];
    if (!reaches || ids.length > Math.max(MAX_CHANGES, adjacency.relationCount * MAX_CHANGED_SHARE)) return undefined;
    const builder = new AdjacencyBuilder(adjacency);
    if (ids.length === 0) return builder;
    for await (const rows of this.store.adjacencyRows({ roles: CONNECTING_ROLES, sources, relations: ids })) {
      for (const row of rows) builder.put(row);
    }
    // Those that did not come are no more among what the sources say.
    for (const id of ids) builder.clear(id);
    return builder;
  }
}

async function unlessAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  const { promise: aborted, reject } = deferred();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function deferred(): { readonly promise: Promise<never>; readonly reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}
