import { RecordProblem } from '../../record-problem.js';
import type { Cells } from '../cells.js';
import type { RelationField } from '../fields.js';

/** Which of the words the row has there, however it is written; undefined where it has nothing. @throws RecordProblem for another one. */
export function wordAt<Word extends string>(
  row: Cells,
  field: RelationField,
  words: readonly Word[],
): Word | undefined {
  const text = row.relation(field);
  const word = words.find(
    (one) =>
      one ===
      text
        ?.trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
  );
  if (text !== undefined && word === undefined)
    throw new RecordProblem(field, words.join(', ').toLowerCase(), JSON.stringify(text));
  return word;
}

/** `MEMBER_OF` as `member of`. */
export function wordsOf(type: string): string {
  return type.replaceAll('_', ' ').toLowerCase();
}
