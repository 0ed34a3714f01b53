import { Turns } from '../turns.js';

/** Thrown inside of a search that came to more than its limit; never leaves the search. */
export class LimitReached extends Error {}

/** Steps between two looks at the clock. */
const STRIDE = 2_048;

/** Counts what a search does, ends it at its limit, and lets others go first now and then. */
export class Effort {
  readonly #turns: Turns;
  #steps = 0;
  /** How often the search came to an entity. */
  explored = 0;

  constructor(
    readonly limit: number,
    signal?: AbortSignal,
  ) {
    this.#turns = new Turns(signal);
    signal?.throwIfAborted();
  }

  /** @throws LimitReached */
  explore(): void {
    if (this.explored === this.limit) throw new LimitReached();
    this.explored += 1;
  }

  /** Whether to call {@link pause}: to be asked after each piece of work, with the number of steps that it took. */
  isDue(steps: number): boolean {
    this.#steps += steps;
    if (this.#steps < STRIDE) return false;
    this.#steps = 0;
    return this.#turns.isDue();
  }

  /** @throws what the signal was aborted with. */
  pause(): Promise<void> {
    return this.#turns.next();
  }
}
