import { GrowingInts } from './growing-ints.js';

const NOT_THERE = -1;

/**
 * Numbers ids from 0 in the order in which they come. Their UTF-8 bytes lie in one buffer and are found by a hash table with
 * open addressing (FNV-1a), at some 12 bytes an id beside its own: a Map of strings takes five times as much. Ids are only ever
 * added, so that a table can be shared by all states of a graph.
 */
export class IdTable {
  #bytes = Buffer.alloc(16_384);
  readonly #ends = new GrowingInts();
  /** The number of an id plus one, at a place that its hash says; 0 is free. A power of two long. */
  #slots = new Uint32Array(2048);
  /** The bytes of the id that is looked for. */
  #wanted = Buffer.alloc(256);

  get size(): number {
    return this.#ends.length;
  }

  get bytes(): number {
    return this.#bytes.byteLength + this.#ends.bytes + this.#slots.byteLength;
  }

  /** The number of the id; -1 where it has none. */
  find(id: string): number {
    const length = this.#encode(id);
    return (this.#slots[this.#slotFor(length)] ?? 0) - 1;
  }

  /** The number of the id, which is given one where it has none. */
  add(id: string): number {
    const length = this.#encode(id);
    const slot = this.#slotFor(length);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known !== NOT_THERE) return known;
    const number = this.size;
    this.#append(length);
    this.#slots[slot] = number + 1;
    if (this.size * 3 > this.#slots.length * 2) this.#enlarge();
    return number;
  }

  at(number: number): string {
    return this.#bytes.toString('utf8', this.#start(number), this.#ends.at(number));
  }

  /** Orders two numbers by their ids' code points, as `compareText` does: that is the order of UTF-8 bytes. */
  compare(a: number, b: number): number {
    if (a === b) return 0;
    return this.#bytes.compare(this.#bytes, this.#start(b), this.#ends.at(b), this.#start(a), this.#ends.at(a));
  }

  #start(number: number): number {
    return number === 0 ? 0 : this.#ends.at(number - 1);
  }

  #encode(id: string): number {
    if (this.#wanted.length < id.length * 3) this.#wanted = Buffer.alloc(id.length * 3);
    return this.#wanted.write(id, 'utf8');
  }

  #append(length: number): void {
    const start = this.#start(this.size);
    if (start + length > this.#bytes.length) {
      const larger = Buffer.alloc(Math.ceil(this.#bytes.length * 1.5) + length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#wanted.copy(this.#bytes, start, 0, length);
    this.#ends.push(start + length);
  }

  /** Where the wanted id is, or where it would be put. */
  #slotFor(length: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash(this.#wanted, 0, length) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number === NOT_THERE || this.#is(number, length)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #is(number: number, length: number): boolean {
    const start = this.#start(number);
    if (this.#ends.at(number) - start !== length) return false;
    for (let index = 0; index < length; index += 1) {
      if (this.#bytes[start + index] !== this.#wanted[index]) return false;
    }
    return true;
  }

  #enlarge(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = hash(this.#bytes, this.#start(number), this.#ends.at(number)) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c_9dc5;
  for (let index = start; index < end; index += 1) value = Math.imul(value ^ (bytes[index] ?? 0), 0x0100_0193);
  return value >>> 0;
}
