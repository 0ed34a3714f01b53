/** Letters and groups that transliterations and languages write differently for one sound; each rule in its turn. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  // sh, ch, kh, th, zh
  [/(?<=[bcdfgjklmnpqrstvwxz])h/g, ''],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * What is left of a word when spellings of one sound are made one: Zelensky, Zelenskyy and Selenskyj are all `selenski`.
 * In the manner of Soundex, but coarse about consonants only where transliterations differ, so that few words fall together.
 */
export function skeletonOf(word: string): string {
  return SAME_SOUND.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);
}

/** A slip further back is rare, and those who type have not come that far. */
const COMPARED = 7;
/** Below that, words with one letter more or less are other words. */
const SHORTEST = 4;

/**
 * Keys of which two words share one when the beginnings of their skeletons differ by at most one letter left out, added, changed or
 * swapped with its neighbour: the beginning, and each form of it with one letter left out. That is symmetric delete
 * spelling correction, with a prefix length of 7 (W. Garbe, SymSpell, https://github.com/wolfgarbe/SymSpell). Numbers and
 * short words have themselves as their only key.
 */
export function nearKeys(word: string): readonly string[] {
  const beginning = skeletonOf(word).slice(0, COMPARED);
  if (beginning.length < SHORTEST || /[0-9]/.test(beginning)) return [beginning];
  const shortened = [...beginning].map((_, index) => beginning.slice(0, index) + beginning.slice(index + 1));
  return [...new Set([beginning, ...shortened])];
}
