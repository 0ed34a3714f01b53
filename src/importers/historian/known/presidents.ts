import { LAST_DAY } from '../../../domain/day.js';
import { personId } from '../facts.js';
import { textAt, type XmlElement } from '../xml/element.js';
import type { Attestation } from './people-index.js';

/** What a president's record shows: the office on all days of the term. Nothing where a day is missing. */
export function presidentHeld(element: XmlElement): readonly Attestation[] {
  const id = textAt(element, 'id');
  const name = textAt(element, 'name');
  const from = textAt(element, 'took-office-date');
  const to = textAt(element, 'left-office-date') ?? LAST_DAY;
  if (id === undefined || name === undefined || from === undefined) return [];
  const person = personId(id);
  const office = { affiliation: 'United States', title: 'President', from, to, complete: true };
  return [{ id: person, key: person, name, names: [name], ...office }];
}
