import anyAscii from 'any-ascii';

/** Longer words are compared by this many letters. */
const MAX_WORD = 40;
/** No name of a person, state or plan has more; a text of a million words must not fill the index. */
const MAX_WORDS = 24;
/** Far more than {@link MAX_WORDS} words of a name, far less than what would take time to transliterate. */
const MAX_TEXT = 1000;

/**
 * The words of a text in the letters a to z and digits, whatever its script, case and accents: Зеленський and Zelens'kiy
 * are `zelenskiy`, 习近平 is `xijinping`. Transliteration is by character (https://anyascii.com); apostrophes, which
 * stand for soft signs and stops, do not part words. A text without letters or digits has no words.
 */
export function wordsOf(text: string): readonly string[] {
  const ascii = anyAscii(text.slice(0, MAX_TEXT).normalize('NFKC')).toLowerCase();
  const words = ascii.replace(/['`"]/g, '').split(/[^a-z0-9]+/);
  return words
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
    .map((word) => word.slice(0, MAX_WORD));
}

/** The words written together, as scripts without spaces do: 习近平 and Xi Jinping are one. */
export function joined(words: readonly string[]): string {
  return words.join('').slice(0, 2 * MAX_WORD);
}
