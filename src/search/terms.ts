import { hash } from 'node:crypto';
import { textKey } from '../domain/text-key.js';
import type { EntityKind } from '../domain/vocabulary.js';

/**
 * The terms of the index. Each is a letter that tells its sort and then a to z and 0 to 9 alone, so that to every full-text
 * engine it is one word without a meaning in its query language, whatever the text was that it was made from.
 *
 * What makes terms is part of each store's schema: a change here, in words.ts or in skeleton.ts, and a new version of
 * any-ascii that transliterates otherwise, needs a migration that indexes all entities anew.
 */

/** A word of a name. */
export const wordTerm = (word: string): string => `t${word}`;
/** A name with its words written together. */
export const nameTerm = (joinedWords: string): string => `j${joinedWords}`;
/** One of the keys that words of nearly the same spelling share. */
export const nearTerm = (key: string): string => `d${key}`;
/** One of the kinds of entity. */
export const kindTerm = (kind: EntityKind): string => `k${kind.toLowerCase()}`;

/** An id, an identifier, or a name without letters or digits: only the whole of it is ever looked for. */
export function exactTerm(text: string): string {
  return `i${hash('sha256', textKey(text)).slice(0, 20)}`;
}

/** So many letters at the beginning of a word are terms of their own: as a pattern, they would stand for a great part of the index. */
const SHORT = 3;

/** The terms for the beginnings of a word that {@link beginningWith} asks for. */
export function beginningTerms(word: string): readonly string[] {
  return [...Array(Math.min(SHORT, word.length)).keys()].map((index) => `p${word.slice(0, index + 1)}`);
}

/** A term, or a pattern of terms where it ends in `*`, that stands for all words that begin with this one. */
export function beginningWith(word: string): string {
  return word.length <= SHORT ? `p${word}` : `${wordTerm(word)}*`;
}
