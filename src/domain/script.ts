/** The scripts that are told apart: the ISO 15924 code, with its name in words and its letters as a class of a regular expression. */
const SCRIPT_TABLE = {
  Latn: { name: 'Latin', letters: '\\p{Script=Latin}' },
  Cyrl: { name: 'Cyrillic', letters: '\\p{Script=Cyrillic}' },
  Grek: { name: 'Greek', letters: '\\p{Script=Greek}' },
  Arab: { name: 'Arabic', letters: '\\p{Script=Arabic}' },
  Hebr: { name: 'Hebrew', letters: '\\p{Script=Hebrew}' },
  // Japanese has Chinese characters beside them.
  Kana: { name: 'Japanese', letters: '\\p{Script=Hiragana}\\p{Script=Katakana}' },
  Hani: { name: 'Chinese', letters: '\\p{Script=Han}' },
  Hang: { name: 'Korean', letters: '\\p{Script=Hangul}' },
  Deva: { name: 'Devanagari', letters: '\\p{Script=Devanagari}' },
  Beng: { name: 'Bengali', letters: '\\p{Script=Bengali}' },
  Geor: { name: 'Georgian', letters: '\\p{Script=Georgian}' },
  Armn: { name: 'Armenian', letters: '\\p{Script=Armenian}' },
  Ethi: { name: 'Ethiopic', letters: '\\p{Script=Ethiopic}' },
  Thai: { name: 'Thai', letters: '\\p{Script=Thai}' },
  Khmr: { name: 'Khmer', letters: '\\p{Script=Khmer}' },
  Mymr: { name: 'Burmese', letters: '\\p{Script=Myanmar}' },
} as const;
export type Script = keyof typeof SCRIPT_TABLE;

const SCRIPTS = Object.keys(SCRIPT_TABLE) as readonly Script[];
const PATTERNS = SCRIPTS.map((script) => {
  const { letters } = SCRIPT_TABLE[script];
  return { script, some: new RegExp(`[${letters}]`, 'u'), only: new RegExp(`^[${letters}]+$`, 'u') };
});

/** In English. */
export function scriptName(script: Script): string {
  return SCRIPT_TABLE[script].name;
}

/** The first script, in the order of the table, of which the text has a letter; undefined for none of them. */
export function scriptIn(text: string): Script | undefined {
  return PATTERNS.find(({ some }) => some.test(text))?.script;
}

/** The script that all letters of the text are of; undefined where there are several, another or none. */
export function onlyScriptOf(text: string): Script | undefined {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return PATTERNS.find(({ only }) => only.test(letters))?.script;
}
