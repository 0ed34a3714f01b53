import type { Edtf } from '../../domain/edtf.js';
import type { Name } from '../../domain/entity.js';
import type { NameKind } from '../../domain/vocabulary.js';
import type { JsonObject } from '../input/json-object.js';
import { dateAt, listAt, textAt } from './fields.js';
import { sentence } from './unplaced.js';

/** What the note of a name says of its kind; `multilingual` and `alternate` are EveryPolitician's. */
const KINDS: Readonly<Record<string, NameKind>> = {
  multilingual: 'SPELLING',
  alternate: 'ALIAS',
  alias: 'ALIAS',
  native: 'NATIVE',
  former: 'FORMER',
};

export interface OtherNames {
  readonly names: readonly Name[];
  /** What was said about names and is not in them. */
  readonly notes: readonly string[];
  readonly unplaced: readonly string[];
}

/** `other_names` (of areas, too), without those that say nothing new. */
export function otherNames(record: JsonObject, name: string): OtherNames {
  const names = new Map<string, Name>();
  const notes: string[] = [];
  const unplaced: string[] = [];
  for (const other of listAt(record, 'other_names')) {
    const text = textAt(other, 'name');
    if (text === undefined) continue;
    const note = textAt(other, 'note');
    const kind = note === undefined ? undefined : KINDS[note.toLowerCase()];
    const lang = textAt(other, 'lang')?.replaceAll('_', '-');
    const period = periodOf(other);
    const ended = dateAt(other, 'end_date') !== undefined;
    if (note !== undefined && kind === undefined) {
      notes.push(sentence(`Name ${text}`, note));
      unplaced.push('other_names.note');
    }
    if (text === name && lang === undefined && period === undefined) continue;
    names.set(`${text}\n${lang ?? ''}\n${period ?? ''}`, {
      text,
      ...(lang !== undefined && { lang }),
      kind: ended ? 'FORMER' : (kind ?? (lang === undefined ? 'ALIAS' : 'SPELLING')),
      ...(period !== undefined && { period }),
    });
  }
  return { names: [...names.values()], notes, unplaced };
}

function periodOf(record: JsonObject): Edtf | undefined {
  const start = dateAt(record, 'start_date')?.date;
  const end = dateAt(record, 'end_date')?.date;
  return start === undefined && end === undefined ? undefined : `${start ?? '..'}/${end ?? '..'}`;
}
