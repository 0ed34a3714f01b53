import { parse } from 'csv-parse/sync';
import { BadInputError } from '../../domain/errors.js';
import { didYouMean } from '../../domain/nearest.js';

/** The delimiters that are looked for, and the words for them. */
export const DELIMITERS: Readonly<Record<string, string>> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };

export function delimiterOf(text: string): string {
  const found = DELIMITERS[text.toLowerCase()] ?? (text === '\\t' ? '\t' : text);
  if ([...found].length === 1 && found !== '"') return found;
  const words = Object.keys(DELIMITERS);
  throw new BadInputError(
    `--option delimiter: expected ${words.join(', ')} or one character; got ${JSON.stringify(text)}.${didYouMean(text, words)}`,
  );
}

/** A line as cells; undefined where its quotes are wrong. */
export function cellsOf(line: string, delimiter: string): string[] | undefined {
  try {
    const [cells] = parse(line, { delimiter, relax_column_count: true, bom: true }) as string[][];
    return cells;
  } catch {
    return undefined;
  }
}

/** The first lines of a text cut by the delimiter that makes most cells of the first, if any does. */
export function likelyCells(
  line: string,
): { readonly delimiter: string; readonly cells: readonly string[] } | undefined {
  const all = Object.values(DELIMITERS).map((delimiter) => ({ delimiter, cells: cellsOf(line, delimiter) ?? [] }));
  const best = all.reduce((most, one) => (one.cells.length > most.cells.length ? one : most));
  return best.cells.length >= 2 ? best : undefined;
}
