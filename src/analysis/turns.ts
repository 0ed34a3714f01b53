import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long the event loop may be kept from other requests. */
const SLICE_MS = 10;

/**
 * Cuts long work into slices, so that other requests are answered in between, and ends it when nobody waits for it any
 * more: loops `await turns.next()` now and then, where {@link Turns.isDue} says so.
 */
export class Turns {
  /** Those who wait go on one after another, each in a turn of its own, or together they would hold everything else up. */
  static #queue: Promise<void> = Promise.resolve();
  #sliceEnds = performance.now() + SLICE_MS;

  constructor(readonly signal?: AbortSignal) {}

  /** Whether the slice is over. Reads the clock: ask it every thousand steps or so. */
  isDue(): boolean {
    return performance.now() >= this.#sliceEnds;
  }

  /**
   * Lets everything else that waits go first.
   * @throws what the signal was aborted with.
   */
  async next(): Promise<void> {
    Turns.#queue = Turns.#queue.then(() => nextTurn());
    await Turns.#queue;
    this.signal?.throwIfAborted();
    this.#sliceEnds = performance.now() + SLICE_MS;
  }
}
