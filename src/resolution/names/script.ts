/** The scripts that are told apart, by ISO 15924 code, with their names in words. */
export const SCRIPTS = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Arab: 'Arabic',
  Hebr: 'Hebrew',
  Hani: 'Chinese',
  Hang: 'Korean',
  Kana: 'Japanese',
  Deva: 'Devanagari',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Thai: 'Thai',
} as const;
export type Script = keyof typeof SCRIPTS;

const PATTERNS: readonly (readonly [Script, RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Kana', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Thai', /\p{Script=Thai}/u],
];

/** The first of {@link SCRIPTS} of which the text has a letter; undefined for none of them. */
export function scriptOf(text: string): Script | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}
