import { createHash } from 'node:crypto';
import { canonical } from '../pipeline/canonical.js';

/** 64 MB, and half as much more while it grows. */
const MAX_IDS = 2_000_000;
const FULLNESS = 0.6;

/**
 * Tells records that give the id of one before them to something else: two of them would take turns in the store with every import. Of each
 * record it keeps two numbers; what comes after {@link MAX_IDS} ids is let pass, so that memory stays bounded.
 */
export class Once {
  #table = new Table(1024);

  /** Whether no record before said another thing of this id. */
  isFirst(id: string, content: unknown): boolean {
    const key = numberOf(id);
    const now = numberOf(canonical(content));
    const before = this.#table.get(key);
    if (before !== 0) return before === now;
    if (this.#table.size >= MAX_IDS) return true;
    if (this.#table.isFull) this.#table = this.#table.grown();
    this.#table.set(key, now);
    return true;
  }
}

/** Numbers by numbers, by open addressing: a Map of so many takes four times as much. Zero is for what is not there. */
class Table {
  readonly #keys: Float64Array;
  readonly #values: Float64Array;
  size = 0;

  constructor(private readonly capacity: number) {
    this.#keys = new Float64Array(capacity);
    this.#values = new Float64Array(capacity);
  }

  get isFull(): boolean {
    return this.size >= this.capacity * FULLNESS;
  }

  get(key: number): number {
    return this.#values[this.#placeOf(key)] ?? 0;
  }

  set(key: number, value: number): void {
    const place = this.#placeOf(key);
    this.#keys[place] = key;
    this.#values[place] = value;
    this.size += 1;
  }

  grown(): Table {
    const larger = new Table(this.capacity * 2);
    this.#keys.forEach((key, place) => {
      if (key !== 0) larger.set(key, this.#values[place] ?? 0);
    });
    return larger;
  }

  #placeOf(key: number): number {
    let place = key % this.capacity;
    while (this.#keys[place] !== 0 && this.#keys[place] !== key) place = (place + 1) % this.capacity;
    return place;
  }
}

/** Of 48 bits, and not zero. */
function numberOf(text: string): number {
  return createHash('sha1').update(text).digest().readUIntBE(0, 6) + 1;
}
