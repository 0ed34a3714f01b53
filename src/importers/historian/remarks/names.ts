import { textKey } from '../../../domain/text-key.js';

/**
 * Whether `written` (a family name, or more) can be a way to write one of `names`: each of its words stands in the name, in the same order and
 * at its end or, for names that begin with the family name, at its start. Accents, hyphens and "al-" do not count; an initial stands for a
 * word that begins with it.
 */
export function isNameOf(written: string, names: readonly string[]): boolean {
  const wanted = words(written);
  return wanted.length > 0 && names.some((name) => contains(words(name), wanted));
}

/** Whether `written` is a name of two words or more that is, word for word, one of `names`: the same person in whatever office. */
export function isFullNameOf(written: string, names: readonly string[]): boolean {
  const wanted = words(written);
  return wanted.length > 1 && names.some((name) => words(name).join(' ') === wanted.join(' '));
}

function contains(name: readonly string[], wanted: readonly string[]): boolean {
  if (name.length === 0) return false;
  // "Holyoake" in one place may be "Keith Holyoake" in another, so the shorter is looked for in the longer.
  const [longer, shorter] = name.length >= wanted.length ? [name, wanted] : [wanted, name];
  if (shorter.every((word) => word.length === 1 || NUMERAL.test(word))) return false;
  let at = 0;
  const places: number[] = [];
  for (const word of shorter) {
    while (at < longer.length && !sameWord(longer[at] ?? '', word)) at++;
    if (at === longer.length) return false;
    places.push(at++);
  }
  return places.at(-1) === longer.length - 1 || places[0] === 0;
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short) && !NUMERAL.test(short);
}

const NUMERAL = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xxiii)$/;
const PARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn', 'ben', 'jr', 'sr', 'the']);

/** "Ibn Saud" is one word: he is not Saud, his son. */
function words(name: string): readonly string[] {
  return textKey(name)
    .replace(/[’'‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^ibn /, 'ibn-')
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
}
