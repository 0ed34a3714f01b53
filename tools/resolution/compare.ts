import { EntityIndex } from '../../src/resolution/blocking/entity-index.js';
import { PairFinder } from '../../src/resolution/blocking/pairs.js';
import { likeness } from '../../src/resolution/names/likeness.js';
import { profileOf } from '../../src/resolution/profile.js';
import { type Score, scoreOf } from '../../src/resolution/score.js';
import type { PersonMention } from './mentions.js';

export interface Compared extends Score {
  readonly one: PersonMention;
  readonly other: PersonMention;
  readonly isOne: boolean;
}

export interface Comparisons {
  /** Pairs of mentions of one person. */
  readonly gold: number;
  /** Pairs that share a block, and of these those of one person. */
  readonly blocked: number;
  readonly blockedGold: number;
  readonly notCompared: number;
  /** Those whose names are alike. */
  readonly compared: readonly Compared[];
  readonly milliseconds: number;
}

/**
 * Blocks and scores the mentions by the code that `demarche resolve` runs, without a store.
 * @param all also pairs that share a block and whose names are different: `demarche resolve` passes over them.
 */
export function compare(mentions: readonly PersonMention[], all = false): Comparisons {
  const began = performance.now();
  const index = new EntityIndex();
  for (const { person } of mentions) index.add(person);
  const profiles = mentions.map(({ person, relations }) => profileOf(person, relations));
  const finder = new PairFinder(index);
  const compared: Compared[] = [];
  let blockedGold = 0;
  for (const [first, second] of finder.pairs()) {
    const [one, other] = [mentions[first], mentions[second]];
    const [a, b] = [profiles[first], profiles[second]];
    if (one === undefined || other === undefined || a === undefined || b === undefined) continue;
    const isOne = one.gold === other.gold;
    if (isOne) blockedGold += 1;
    const found = likeness(a.forms, b.forms);
    if (found === undefined || (!all && found.level === 'DIFFERENT')) continue;
    const namesWith = (word: string) => index.namesWith(word);
    const scored = scoreOf({ one: a, other: b, likeness: found, namesWith, nameOf: (id) => id });
    compared.push({ one, other, isOne, ...scored });
  }
  const { pairs: blocked, notCompared } = finder.counts;
  const milliseconds = performance.now() - began;
  return { gold: goldPairs(mentions), blocked, blockedGold, notCompared, compared, milliseconds };
}

function goldPairs(mentions: readonly PersonMention[]): number {
  const counts = new Map<string, number>();
  for (const { gold } of mentions) counts.set(gold, (counts.get(gold) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

export interface PrecisionRecall {
  readonly above: number;
  readonly proposed: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

export function precisionRecall({ compared, gold }: Comparisons, above: number): PrecisionRecall {
  const proposed = compared.filter(({ score }) => score >= above);
  const right = proposed.filter(({ isOne }) => isOne).length;
  return { above, proposed: proposed.length, right, precision: right / (proposed.length || 1), recall: right / gold };
}
