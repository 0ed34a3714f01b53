import type { Person } from '../../../domain/entity.js';
import type { Tenure } from '../../../domain/relation.js';
import type { Said } from '../../importer.js';
import { claimOf, MENTION_OF_UNITED_STATES, namedPerson, type Place, personId, UNITED_STATES } from '../facts.js';
import { dateAt, idAt, needed } from '../fields.js';
import type { XmlElement } from '../xml/element.js';

/** `travels/presidents`: a term of a president of the United States. */
export function presidentSaid(element: XmlElement, place: Place, key: string): Partial<Said> {
  const id = idAt(element, 'id');
  const birth = dateAt(element, 'birth-year');
  const death = dateAt(element, 'death-year');
  const start = dateAt(element, 'took-office-date');
  const end = dateAt(element, 'left-office-date');
  const { entity } = namedPerson(personId(id), needed(element, 'name', 'a name'));
  const person = { ...entity, ...(birth !== undefined && { birth }), ...(death !== undefined && { death }) } as Person;
  const tenure: Tenure = {
    kind: 'TENURE',
    id: `travels:president-${element.attributes.n ?? key}`,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    title: 'President of the United States',
    participations: [
      { role: 'HOLDER', entity: person.id },
      { role: 'BODY', entity: UNITED_STATES.id },
    ],
  };
  const onPerson = claimOf(place, element, key, { id: `claim:travels:${key}/person`, subject: person.id });
  return {
    mentions: [...MENTION_OF_UNITED_STATES, { entity: person, claims: [onPerson] }],
    relations: [tenure],
    claims: [claimOf(place, element, key, { id: `claim:${tenure.id}`, subject: tenure.id })],
  };
}
