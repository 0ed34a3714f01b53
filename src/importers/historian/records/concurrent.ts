import type { Said } from '../../importer.js';
import { claimOf, type Place, personId } from '../facts.js';
import { idAt } from '../fields.js';
import { accreditationSaid } from '../lookups.js';
import type { XmlElement } from '../xml/element.js';

/** `pocom/concurrent-appointments`: several chiefs' posts held by one person from one residence, said of that person. */
export function concurrentSaid(element: XmlElement, place: Place): Partial<Said> {
  const group = idAt(element, 'id');
  const subject = personId(idAt(element, 'person-id'));
  const claim = { id: `claim:pocom:${group}`, subject, note: accreditationSaid(element) };
  return { claims: [claimOf(place, element, group, claim)] };
}
