import type { FileHead, Importer } from '../importer.js';

interface Guess {
  readonly pattern: RegExp;
  readonly says: (match: RegExpExecArray) => string;
}

/** What is no import format of ours, by how it begins; the first that matches is named. */
const GUESSES: readonly Guess[] = [
  { pattern: /^\s*$/, says: () => 'an empty file' },
  { pattern: /^dossier:/m, says: () => 'a dossier: put it into the store with "demarche load"' },
  { pattern: /^SQLite format 3/, says: () => 'an SQLite database' },
  {
    pattern: /^PK\p{Cc}{2}/u,
    says: () =>
      'a zip archive: unpack it and name what is in it, or pipe it in ("unzip -p FILE.zip | demarche import FORMAT -")',
  },
  { pattern: /^%PDF/, says: () => 'a PDF document' },
  { pattern: /^\s*<!doctype html|^\s*<html/i, says: () => 'a web page' },
  {
    pattern: /^\ufeff?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<([\w.:-]+)/,
    says: ([, root]) => `XML that begins with <${root}>`,
  },
  { pattern: /^\s*\{[^\n]*\}\s*\n\s*\{/, says: () => 'JSON lines of another form' },
  { pattern: /^\s*[[{]/, says: () => 'JSON of another form' },
  { pattern: /^([^\n]*\t[^\n]*\t[^\n]*)/, says: ([, line = '']) => table('tabs', line) },
  { pattern: /^([^\n;]*;[^\n;]*;[^\n]*)/, says: ([, line = '']) => table('semicolons', line) },
  { pattern: /^([^\n,]*,[^\n,]*,[^\n]*)/, says: ([, line = '']) => table('commas', line) },
];

/** Letters of another encoding than UTF-8 cannot be shown here. */
function table(delimiters: string, line: string): string {
  const columns = line.includes('\ufffd') ? ' (their letters are not in UTF-8)' : `: ${start(line)}`;
  return `a table with ${delimiters} whose columns are not known${columns}`;
}

function start(line: string): string {
  const text = line.trim();
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** What a file seems to be, in words; undefined when nothing is recognised. */
export function guessOf(head: FileHead, importers: readonly Importer[]): string | undefined {
  const importer = importers.find(({ sniff }) => sniff(head));
  if (importer !== undefined) return `${importer.title}: name the format "${importer.name}"`;
  for (const { pattern, says } of GUESSES) {
    const match = pattern.exec(head.text);
    if (match !== null) return says(match);
  }
  return undefined;
}
