/**
 * How Cyrillic writes names of other languages by their sound, turned back: what may stand in the original for the letters that
 * transliteration gives, each rule in its turn. After the practical transcription of English and German into Russian
 * (https://en.wikipedia.org/wiki/Cyrillization_of_English). Only what skeleton.ts does not make one already.
 */
const MAY_STAND_FOR: readonly (readonly [RegExp, ...string[]])[] = [
  // Джонсон, Киссинджер
  [/dzh/g, 'j', 'g'],
  // Хонеккер, Эйзенхауэр
  [/kh/g, 'h'],
  // Гувер, Гарриман
  [/^g/g, 'h'],
  // Пауэлл, Браун
  [/au/g, 'ow'],
  // Уилсон
  [/^u(?=[aeio])/g, 'w'],
  // Рузвельт, of which doubled letters are one in a skeleton
  [/u/g, 'o'],
  // Бейкер
  [/ey/g, 'a'],
  // Олбрайт
  [/ay/g, 'i'],
  [/o(?=l)/g, 'a'],
  // Вэнс, Райс
  [/s$/g, 'ce'],
];

/** A word with more rules than this at work in it is told by fewer of them as well. */
const MAX_SPELLINGS = 24;

/** The word, and how it may be spelled where it comes from: `kissindzher` is `kissinger`. Of a text that is not Cyrillic, the word alone. */
export function spellingsOf(word: string, text: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return [word];
  const spellings = new Set([word]);
  for (const [pattern, ...originals] of MAY_STAND_FOR) {
    for (const spelling of [...spellings]) {
      for (const original of originals) {
        if (spellings.size < MAX_SPELLINGS) spellings.add(spelling.replace(pattern, original));
      }
    }
  }
  return [...spellings];
}
