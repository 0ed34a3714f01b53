import { distance } from 'fastest-levenshtein';
import { textKey } from '../domain/text-key.js';
import type { NameKind } from '../domain/vocabulary.js';
import { skeletonOf } from './skeleton.js';
import { joined } from './words.js';

/** A text that is searched for, or a name, made ready to be compared. */
export interface Comparable {
  readonly key: string;
  readonly words: readonly string[];
  /** Of each word, those of its spellings: a name has one. */
  readonly skeletons: readonly (readonly string[])[];
  readonly joined: string;
}

/** @param spellings how a word may be spelled otherwise, itself first. */
export function comparable(
  text: string,
  words: readonly string[],
  spellings: (word: string) => readonly string[] = (word) => [word],
): Comparable {
  return {
    key: textKey(text),
    words,
    skeletons: words.map((word) => [...new Set(spellings(word).map(skeletonOf))]),
    joined: joined(words),
  };
}

/** The same text in the same script. */
const SAME = 1;
/** The same after transliteration, or but for spaces and punctuation. */
const SAME_IN_OTHER_SCRIPT = 0.98;
/** All words are there as they are: what a name can reach that has more words than were asked for, or has them in another order. */
const WHOLE_WORDS = 0.95;
/** The part of that which the words themselves earn; the rest is for how much of the name they make up. */
const BY_WORDS = 0.7;
const IN_OTHER_ORDER = 0.97;

/** Of two names equally near, the more official one comes first. */
const WEIGHTS: Readonly<Record<NameKind, number>> = {
  PREFERRED: 1,
  NATIVE: 1,
  SPELLING: 0.99,
  ALIAS: 0.98,
  FORMER: 0.95,
};

/**
 * How well a name answers what is searched for, from 0 to 1. It is the product of
 *
 * - the words: each word of the text is held against the word of the name that is nearest to it and not yet taken
 *   ({@link wordScore}); the mean of these scores, long words counting more;
 * - how much of the name they make up: of "Kim" and "Kim Jong Un", "kim" means rather the first;
 * - the order of the words: a little less where it is another one;
 * - the kind of the name ({@link WEIGHTS}).
 *
 * A name that is the text, in the same or another script, stands above all others.
 */
export function nameScore(asked: Comparable, name: Comparable, kind: NameKind): number {
  return formScore(asked, name) * WEIGHTS[kind];
}

function formScore(asked: Comparable, name: Comparable): number {
  if (asked.key === name.key) return SAME;
  if (asked.words.length === 0 || name.words.length === 0) return 0;
  if (asked.joined === name.joined) return SAME_IN_OTHER_SCRIPT;
  const begun = name.joined.startsWith(asked.joined) ? earned(1, asked.joined.length / name.joined.length) : 0;
  return Math.max(begun, wordsScore(asked, name));
}

function wordsScore(asked: Comparable, name: Comparable): number {
  const taken: number[] = [];
  let score = 0;
  for (const [index, word] of asked.words.entries()) {
    const best = bestMatch(asked, index, name, taken);
    if (best === undefined) continue;
    score += best.score * word.length;
    taken.push(best.position);
  }
  const letters = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  const covered = letters(taken.map((position) => name.words[position] ?? ''));
  const inOrder = taken.every((position, index) => index === 0 || position > (taken[index - 1] ?? 0));
  return earned(score / letters(asked.words), covered / letters(name.words)) * (inOrder ? 1 : IN_OTHER_ORDER);
}

function earned(words: number, share: number): number {
  return words * (BY_WORDS + (WHOLE_WORDS - BY_WORDS) * share);
}

interface Match {
  readonly position: number;
  readonly score: number;
}

function bestMatch(asked: Comparable, index: number, name: Comparable, taken: readonly number[]): Match | undefined {
  let best: Match | undefined;
  for (const [position, word] of name.words.entries()) {
    if (taken.includes(position)) continue;
    const score = wordScore(
      { word: asked.words[index] ?? '', skeletons: asked.skeletons[index] ?? [] },
      { word, skeletons: name.skeletons[position] ?? [] },
    );
    if (score > (best?.score ?? 0)) best = { position, score };
  }
  return best;
}

interface Word {
  readonly word: string;
  readonly skeletons: readonly string[];
}

/** Words that share less than this are taken for different ones. */
const NEAREST_OTHER = 0.6;

/**
 * How well a word of a name answers one that is searched for: 1 where it is the same; up to 0.95 where it begins so, by how
 * much of it is there already; up to 0.9 where it is spelled otherwise, by the share of letters that need not be edited
 * (Levenshtein) in the words or in their skeletons, the whole of them or as far as was typed; of several skeletons, in those nearest.
 */
export function wordScore(asked: Word, name: Word): number {
  if (asked.word === name.word) return 1;
  const typed = begunScore(asked.word, name.word);
  if (name.word.startsWith(asked.word)) return typed;
  // One or two letters begin a word or do not.
  if (asked.word.length < 3) return 0;
  const bySound = asked.skeletons.flatMap((skeleton) =>
    name.skeletons.map((other) =>
      Math.max(alike(skeleton, other) * 0.98, alike(skeleton, other.slice(0, skeleton.length)) * typed),
    ),
  );
  const likeness = Math.max(alike(asked.word, name.word), ...bySound);
  return likeness < NEAREST_OTHER ? 0 : 0.9 * likeness;
}

function begunScore(asked: string, name: string): number {
  return 0.75 + 0.2 * Math.min(1, asked.length / name.length);
}

function alike(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length);
}
