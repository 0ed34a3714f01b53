import { GrowingInts } from './growing-ints.js';

/**
 * Keeps each distinct tuple of numbers once. Many relations share their dates and the days on which they were known, so that
 * a number a relation stands for all of them, and a lens looks at each distinct one once.
 */
export class TupleTable {
  readonly #numbers = new Map<string, number>();
  readonly #values = new GrowingInts(64);

  constructor(readonly width: number) {}

  get size(): number {
    return this.#numbers.size;
  }

  get bytes(): number {
    // A short text and its place in a Map take about this much.
    return this.#values.bytes + this.#numbers.size * 100;
  }

  /** The number of the tuple, which is given one where it has none. */
  add(tuple: readonly number[]): number {
    const key = tuple.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const value of tuple) this.#values.push(value);
    return number;
  }

  /** One value of the tuple with that number. */
  at(number: number, column: number): number {
    return this.#values.at(number * this.width + column);
  }
}
