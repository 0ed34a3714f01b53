import type { EntityIndex } from './entity-index.js';

/** Entities that share a key, by their positions in the index, ascending. */
export interface Block {
  readonly members: readonly number[];
  /** In a block of a word: those whose whole name it is. Only with these are the others compared. */
  readonly alone?: ReadonlySet<number>;
}

/** Each two of which make a pair. */
export function isPairOf({ alone }: Block, one: number, other: number): boolean {
  return alone === undefined || alone.has(one) || alone.has(other);
}

export function pairCount({ members, alone }: Block): number {
  const count = members.length;
  if (alone === undefined) return (count * (count - 1)) / 2;
  return alone.size * (count - alone.size) + (alone.size * (alone.size - 1)) / 2;
}

/** All blocks with a pair, the one with the fewest pairs first. */
export function blocksOf({ byKey, byWord, singles }: EntityIndex): readonly Block[] {
  const blocks: Block[] = [...byKey.values()].map((members) => ({ members }));
  for (const [word, alone] of singles) blocks.push({ members: byWord.get(word) ?? [], alone: new Set(alone) });
  return blocks.filter((block) => pairCount(block) > 0).sort((one, other) => pairCount(one) - pairCount(other));
}
