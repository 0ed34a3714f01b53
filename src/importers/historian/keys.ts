import { createHash } from 'node:crypto';
import { RecordProblem } from '../record-problem.js';
import { textAt, textOf, type XmlElement } from './xml/element.js';

/** Of a record, what changes only when somebody edits it, and not what it says. */
const HOUSEKEEPING = /^(created|last-modified)-/;

/** Tells the records of one file apart: a few ids are given twice there. Keeps a few dozen bytes a record. */
export class Keys {
  readonly #seen = new Map<string, string[]>();

  /**
   * The record's id; with `-2` where another record of the file has it already.
   * @throws RecordProblem when the record is there already, word for word.
   */
  keyOf(element: XmlElement, section: string): string {
    const id = textAt(element, 'id');
    if (id === undefined) return '';
    const before = this.#seen.get(fingerprint(id)) ?? [];
    const content = fingerprint(`${section}: ${contentOf(element)}`);
    if (before.includes(content)) {
      throw new RecordProblem(
        'id',
        'each record once in a file',
        `the record ${JSON.stringify(id)} a second time, the same word for word`,
      );
    }
    this.#seen.set(fingerprint(id), [...before, content]);
    return before.length === 0 ? id : `${id}-${before.length + 1}`;
  }
}

/** Of its own: a piece of a text that was read would keep all of that text in memory. */
function fingerprint(text: string): string {
  return createHash('sha1').update(text).digest('base64').slice(0, 16);
}

function contentOf(element: XmlElement): string {
  const parts = element.children.filter((child) => typeof child !== 'string' && !HOUSEKEEPING.test(child.name));
  return parts.map((child) => (typeof child === 'string' ? child : `${child.name}=${textOf(child)}`)).join('\n');
}
