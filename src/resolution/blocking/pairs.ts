import { compareText } from '../../domain/text-order.js';
import { type Block, blocksOf, isPairOf, pairCount } from './blocks.js';
import type { EntityIndex } from './entity-index.js';

/** Positions of two entities in the index, the smaller first. */
export type IndexPair = readonly [number, number];

export interface BlockingLimits {
  /** A block with more pairs is narrowed: those of 200 entities. */
  readonly maxPairs: number;
  /** In a block that is narrowed, each entity is compared with so many that follow it in the order of their names. */
  readonly window: number;
}

export const BLOCKING_LIMITS: BlockingLimits = { maxPairs: 20_000, window: 60 };

export interface BlockingCounts {
  /** Pairs that share a block, each once. */
  pairs: number;
  /** Blocks that were too large. */
  narrowed: number;
  /** Pairs of these that do not stand near each other there. The most that was left out: some of them share a smaller block. */
  notCompared: number;
}

/**
 * Each two entities that share a block, once: in the smallest of the blocks that they share. Blocks that are too large come last, and in
 * them only those are a pair that stand near each other in the order of their names (the sorted-neighbourhood method: M. A. Hernández and
 * S. J. Stolfo, "The Merge/Purge Problem for Large Databases", SIGMOD 1995), forwards or backwards; what is left out so is counted. A pair
 * of a large block may come twice.
 */
export class PairFinder {
  readonly counts: BlockingCounts = { pairs: 0, narrowed: 0, notCompared: 0 };
  readonly #index: EntityIndex;
  readonly #limits: BlockingLimits;
  readonly #blocks: readonly Block[];
  /** How many of the blocks are not narrowed. */
  readonly #whole: number;
  /** Of each entity, its blocks that are not narrowed, ascending. */
  readonly #blocksOf: readonly (readonly number[])[];

  constructor(index: EntityIndex, limits: BlockingLimits = BLOCKING_LIMITS) {
    this.#index = index;
    this.#limits = limits;
    this.#blocks = blocksOf(index);
    const tooLarge = this.#blocks.findIndex((block) => pairCount(block) > limits.maxPairs);
    this.#whole = tooLarge < 0 ? this.#blocks.length : tooLarge;
    const blocksOfEach: number[][] = index.entities.map(() => []);
    for (const [block, { members }] of this.#blocks.slice(0, this.#whole).entries()) {
      for (const member of members) blocksOfEach[member]?.push(block);
    }
    this.#blocksOf = blocksOfEach;
  }

  *pairs(): Generator<IndexPair> {
    for (const [at, block] of this.#blocks.entries()) {
      const found = at < this.#whole ? eachTwo(block.members) : this.#near(block);
      for (const pair of found) {
        if (!isPairOf(block, ...pair)) continue;
        const first = this.#firstShared(pair);
        if (at < this.#whole ? first !== at : first !== undefined) continue;
        this.counts.pairs += 1;
        yield pair;
      }
    }
  }

  /** The smallest block in which the two are a pair; undefined where each of their blocks is narrowed. */
  #firstShared([one, other]: IndexPair): number | undefined {
    const [ones, others] = [this.#blocksOf[one] ?? [], this.#blocksOf[other] ?? []];
    let [at, atOther] = [0, 0];
    while (at < ones.length && atOther < others.length) {
      const [block, blockOther] = [ones[at] ?? 0, others[atOther] ?? 0];
      const shared = block === blockOther ? this.#blocks[block] : undefined;
      if (shared !== undefined && isPairOf(shared, one, other)) return block;
      if (block <= blockOther) at += 1;
      if (blockOther <= block) atOther += 1;
    }
    return undefined;
  }

  *#near(block: Block): Generator<IndexPair> {
    const seen = new Set<number>();
    for (const order of [forwards, backwards]) {
      const sorted = block.members
        .map((member) => ({ member, name: order(this.#index.entities[member]?.forms[0]?.words ?? []) }))
        .sort((one, other) => compareText(one.name, other.name) || one.member - other.member)
        .map(({ member }) => member);
      for (const [at, one] of sorted.entries()) {
        for (const other of sorted.slice(at + 1, at + 1 + this.#limits.window)) {
          const pair: IndexPair = one < other ? [one, other] : [other, one];
          const key = pair[0] * this.#index.entities.length + pair[1];
          if (!isPairOf(block, ...pair) || seen.has(key)) continue;
          seen.add(key);
          yield pair;
        }
      }
    }
    this.counts.narrowed += 1;
    this.counts.notCompared += pairCount(block) - seen.size;
  }
}

function forwards(words: readonly string[]): string {
  return words.join(' ');
}

function backwards(words: readonly string[]): string {
  return words.toReversed().join(' ');
}

function* eachTwo(members: readonly number[]): Generator<IndexPair> {
  for (const [at, one] of members.entries()) {
    for (let next = at + 1; next < members.length; next += 1) yield [one, members[next] ?? one];
  }
}
