import { NotOfFormatError } from '../errors.js';
import type { Importer, ImportFile } from '../importer.js';
import type { FoundFile } from './find-files.js';
import { guessOf } from './guess.js';

export interface Recognised {
  readonly files: readonly ImportFile[];
  /** How many files in the folders are of no concern to the format. */
  readonly leftOut: number;
}

/**
 * Tells the files that are of the format from those that are not. Files in a folder need not be; a file that was named must.
 * @throws NotOfFormatError when one that was named is not, or none is; it guesses what it is instead.
 */
export async function recognise(
  found: readonly FoundFile[],
  importer: Importer,
  importers: readonly Importer[],
  options: Readonly<Record<string, string>> = {},
): Promise<Recognised> {
  const files: ImportFile[] = [];
  const guesses: string[] = [];
  for (const { file, named } of found) {
    const head = await file.head();
    if (importer.sniff(head, options)) files.push(file);
    else if (named) throw new NotOfFormatError(refusal(file.path, guessOf(head, importers), importer));
    else if (guesses.length === 0) guesses.push(...[guessOf(head, importers)].filter((guess) => guess !== undefined));
  }
  if (files.length > 0) return { files, leftOut: found.length - files.length };
  const among = guesses.map((guess) => ` Among them is ${guess}.`).join('');
  throw new NotOfFormatError(
    `None of the ${found.length} files is of the format "${importer.name}" (${importer.title}).${among} Nothing was changed.`,
  );
}

function refusal(path: string, guess: string | undefined, { name, title }: Importer): string {
  const what = guess === undefined ? 'and it begins as no known format does' : `got what looks like ${guess}`;
  return `${path === '-' ? 'Standard input' : path}: expected ${title} ("${name}"), ${what}. Nothing was changed.`;
}
