import { type Edtf, isEdtf } from '../../domain/edtf.js';
import { isObject, type JsonObject } from '../input/json-object.js';
import { RecordProblem } from '../record-problem.js';

/** The text of a field, numbers as they are written; undefined where there is none. @throws RecordProblem for what is no text. */
export function textAt(record: JsonObject, field: string): string | undefined {
  const value = record[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') throw new RecordProblem(field, 'a text', JSON.stringify(value));
  const text = value.normalize('NFC').trim();
  return text === '' ? undefined : text;
}

/** @throws RecordProblem where there is none. */
export function neededAt(record: JsonObject, field: string, expected: string): string {
  const text = textAt(record, field);
  if (text === undefined) throw new RecordProblem(field, expected, 'nothing');
  return text;
}

/** The objects in a list. @throws RecordProblem for what is no list of objects. */
export function listAt(record: JsonObject, field: string): readonly JsonObject[] {
  const value = record[field];
  if (value === undefined || value === null) return [];
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => {
    if (!isObject(item)) throw new RecordProblem(field, 'a list of objects', JSON.stringify(value));
    return item;
  });
}

export interface Dated {
  readonly date: Edtf;
  /** The time of the day, which dates of the graph do not have. */
  readonly time?: string;
}

/**
 * A year, a month or a day, as the specification reduces them (`^[0-9]{4}(-[0-9]{2}){0,2}$`); months and days of `00`, as databases write what they do
 * not know, are left out. Events may have a time.
 * @throws RecordProblem for anything else, and for days that do not exist.
 */
export function dateAt(record: JsonObject, field: string): Dated | undefined {
  const text = textAt(record, field);
  if (text === undefined) return undefined;
  const [, day = '', time] = /^(\d{4}(?:-\d\d){0,2})(?:[T ](.+))?$/.exec(text) ?? [];
  const date = day.replace(/(-00){1,2}$/, '');
  if (date === '' || !isEdtf(date)) {
    throw new RecordProblem(field, 'a date that exists, such as 2014-05-06, 2014-05 or 2014', JSON.stringify(text));
  }
  return { date, ...(time !== undefined && { time }) };
}

/** What a record refers to as `<name>_id`, or with an object that it embeds as `<name>`. */
export function referenceAt(record: JsonObject, name: string): string | undefined {
  const embedded = record[name];
  return textAt(record, `${name}_id`) ?? (isObject(embedded) ? textAt(embedded, 'id') : undefined);
}
