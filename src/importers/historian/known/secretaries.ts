import { edtfBounds, isEdtf } from '../../../domain/edtf.js';
import { personId } from '../facts.js';
import { namesOfPerson } from '../records/person.js';
import { childOf, textAt, type XmlElement } from '../xml/element.js';
import type { Attestation } from './people-index.js';

/** The one position at the Department of State whose holders the remarks name as people met; its file is `secretary.xml`. */
export const SECRETARY = 'secretary';

/**
 * What the record of a secretary of state shows: the office on all days from the first to the last, or since the first.
 * @param person the record of the person, who has the names.
 */
export function secretaryHeld(element: XmlElement, person: XmlElement): readonly Attestation[] {
  const started = textAt(element, 'started/date');
  const ended = textAt(element, 'ended/date');
  if (started === undefined || !isEdtf(started) || childOf(person, 'persName') === undefined) return [];
  const { name, others } = namesOfPerson(person);
  const isEnded = ended !== undefined && isEdtf(ended);
  const id = personId(textAt(person, 'id') ?? '');
  const days = { from: edtfBounds(started).earliest, to: edtfBounds(isEnded ? ended : started).latest };
  const office = { affiliation: 'United States', title: 'Secretary of State', ...days, complete: isEnded };
  return [{ id, key: id, name, names: [name, ...others], ...office }];
}
