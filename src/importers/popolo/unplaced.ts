import { isObject, type JsonObject } from '../input/json-object.js';
import type { ClassName } from './classes.js';

/** Fields that every record may have and that have a place of their own. */
const EVERYWHERE: readonly string[] = ['id', 'sources', 'updated_at', 'created_at'];

/** Longer ones (the borders of an area) are only counted. */
const MAX_LENGTH = 2000;

export interface Rest {
  /** A sentence each: `Gender: female.` */
  readonly notes: readonly string[];
  /** `persons.gender` */
  readonly unplaced: readonly string[];
}

/** What a record says beside the fields that have a place in the graph. */
export function restOf(of: ClassName, record: JsonObject, placed: readonly string[]): Rest {
  const fields = Object.keys(record).filter(
    (field) => !EVERYWHERE.includes(field) && !placed.includes(field) && textOf(record[field]) !== '',
  );
  const notes = fields.flatMap((field) => {
    const text = textOf(record[field]);
    return text.length > MAX_LENGTH ? [] : [sentence(wordsOf(field), text)];
  });
  return { notes, unplaced: fields.map((field) => `${of}.${field}`) };
}

/** `Gender: female.` */
export function sentence(label: string, text: string): string {
  return `${label}: ${text}`.replace(/([^.!?…。])$/u, '$1.');
}

/** `birth_place` as `Birth place`. */
function wordsOf(field: string): string {
  const words = field.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Lists part by part, objects as `name value, name value`. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join('; ');
  }
  if (isObject(value)) {
    return Object.entries(value)
      .map(([key, inner]) => [key, textOf(inner)])
      .filter(([, text]) => text !== '')
      .map(([key, text]) => `${key} ${text}`)
      .join(', ');
  }
  return String(value).normalize('NFC').trim();
}
