/** By their ISO 15924 codes, which are the names of the properties in Unicode; Latin is what goes without saying. */
const SCRIPTS = [
  'Arab',
  'Armn',
  'Beng',
  'Cyrl',
  'Deva',
  'Ethi',
  'Geor',
  'Grek',
  'Hang',
  'Hani',
  'Hebr',
  'Khmr',
  'Mymr',
  'Thai',
];
const PATTERNS = SCRIPTS.map((script) => [script, new RegExp(`^\\p{Script=${script}}+$`, 'u')] as const);

/** The script of a name all of whose letters are of it; nothing for Latin, for several scripts, and for others than these. */
export function scriptOf(text: string): { readonly script?: string } {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const found = PATTERNS.find(([, pattern]) => pattern.test(letters));
  return found === undefined ? {} : { script: found[0] };
}
