import { textKey } from '../domain/text-key.js';
import type { EntityKind } from '../domain/vocabulary.js';
import { spellingsOf } from './respelling.js';
import { nearKeys } from './skeleton.js';
import { beginningWith, exactTerm, kindTerm, nameTerm, nearTerm } from './terms.js';
import { joined, wordsOf } from './words.js';

/** Every list of terms must be met by at least one of its terms; a term that ends in `*` stands for all that begin so. */
export type Condition = readonly (readonly string[])[];

/**
 * What a store is asked for, without any word of its engine, so that every store brings the same: no engine's own score
 * has a part in it. Where more entities meet a condition than it may bring, it brings those of the lowest
 * `SearchEntry.order`, and of the same order those whose id comes first.
 */
export interface Recall {
  /** Each brings at most `limit` entities. They are asked in turn until one of them has brought so many. */
  readonly conditions: readonly Condition[];
  readonly limit: number;
  /** Asked, all of them, only where nothing at all meets any of the conditions; each brings at most `otherwiseLimit`. */
  readonly otherwise: readonly Condition[];
  readonly otherwiseLimit: number;
}

/** More than anybody looks through, few enough to be scored in a few milliseconds. */
const LIMIT = 100;
/** Whoever pastes a paragraph searches by its first words. */
const MAX_QUERY_WORDS = 8;

/**
 * How to find what a text may mean:
 *
 * 1. an id, an identifier or a name that is the text itself (spaces, case, accents and script aside), which is thus always found;
 * 2. names in which each word of the text begins a word, in any order;
 * 3. names that begin with the text when spaces are left out of both;
 * 4. names in which each word begins a word, or has one letter wrong (skeleton.ts); a word in Cyrillic also as it may be spelled where it comes
 *    from (respelling.ts).
 *
 * Where none of these finds anything: names with all words but one, and names with any one of them.
 * Nothing can be found by a text of nothing but spaces, or of no kind: undefined.
 */
export function recallFor(text: string, kinds: readonly EntityKind[] | undefined): Recall | undefined {
  if (textKey(text) === '' || kinds?.length === 0) return undefined;
  const ofKinds: Condition = kinds === undefined ? [] : [kinds.map(kindTerm)];
  const words = queryWords(text);
  const together = joined(words);
  const near = words.map((word) => {
    const spellings = spellingsOf(word, text);
    return [...new Set([...spellings.map(beginningWith), ...spellings.flatMap(nearTermsOf)])];
  });
  const exactly = [exactTerm(text), ...(words.length === 0 ? [] : [nameTerm(together)])];
  const conditions: Condition[] = [[exactly]];
  if (words.length > 0) {
    conditions.push(
      words.map((word) => [beginningWith(word)]),
      [[`${nameTerm(together)}*`]],
      near,
    );
  }
  const withoutOne = words.length < 3 ? [] : near.map((_, left) => near.filter((_word, index) => index !== left));
  const single = words.length < 2 ? [] : near.map((word) => [word]);
  const within = (condition: Condition): Condition => [...ofKinds, ...condition];
  const otherwise = [...withoutOne, ...single];
  return {
    conditions: conditions.map(within),
    otherwise: otherwise.map(within),
    limit: LIMIT,
    otherwiseLimit: Math.ceil(LIMIT / Math.max(1, otherwise.length)),
  };
}

/** The words of a text that is searched for. */
export function queryWords(text: string): readonly string[] {
  return wordsOf(text).slice(0, MAX_QUERY_WORDS);
}

/** One or two letters begin words, and are no slip. */
function nearTermsOf(word: string): readonly string[] {
  return word.length < 3 ? [] : nearKeys(word).map(nearTerm);
}
