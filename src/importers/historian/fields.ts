import type { Edtf } from '../../domain/edtf.js';
import { isEdtf } from '../../domain/edtf.js';
import { RecordProblem } from '../record-problem.js';
import { textAt, type XmlElement } from './xml/element.js';

/** The text at the path. @throws RecordProblem when there is none. */
export function needed(element: XmlElement, path: string, expected: string): string {
  const text = textAt(element, path);
  if (text === undefined) throw new RecordProblem(path, expected, 'nothing');
  return text;
}

/** The id at the path: a word that can be part of an id of ours. */
export function idAt(element: XmlElement, path: string): string {
  const text = needed(element, path, 'an id');
  if (/[\s#/]/.test(text)) throw new RecordProblem(path, 'an id without spaces, "#" and "/"', JSON.stringify(text));
  return text;
}

/** A year, a month or a day; undefined where nothing is said. */
export function dateAt(element: XmlElement, path: string): Edtf | undefined {
  const text = textAt(element, path);
  if (text === undefined) return undefined;
  if (!/^\d{4}(-\d\d){0,2}$/.test(text) || !isEdtf(text)) {
    throw new RecordProblem(path, 'a date that exists, such as 1952-05-14, 1952-05 or 1952', JSON.stringify(text));
  }
  return text;
}
