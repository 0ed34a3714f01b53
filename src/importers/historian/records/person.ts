import type { Name, Person } from '../../../domain/entity.js';
import type { Said } from '../../importer.js';
import { notes } from '../../notes.js';
import { claimOf, type Place, personId } from '../facts.js';
import { dateAt, idAt, needed } from '../fields.js';
import { childOf, childrenOf, textAt, textOf, type XmlElement } from '../xml/element.js';

/** `pocom/people`: a person with names and years of life. */
export function personSaid(element: XmlElement, place: Place): Partial<Said> {
  const id = idAt(element, 'id');
  const { name, others } = namesOfPerson(element);
  const oldIds = childrenOf(childOf(element, 'old-ids') ?? element, 'old-id').map(textOf);
  const birth = dateAt(element, 'birth');
  const death = dateAt(element, 'death');
  const person: Person = {
    kind: 'PERSON',
    id: personId(id),
    name,
    names: others.map((text): Name => ({ text, kind: 'ALIAS' })),
    identifiers: [id, ...oldIds.filter((old) => old !== '')].map((value) => ({ scheme: 'pocom', value })),
    ...(birth !== undefined && { birth }),
    ...(death !== undefined && { death }),
  };
  const claim = { id: `claim:${person.id}`, subject: person.id, note: careerOf(element) };
  return { entities: [person], claims: [claimOf(place, element, id, claim)] };
}

/** The usual name, and the others. @throws RecordProblem when there is no surname. */
export function namesOfPerson(element: XmlElement): { readonly name: string; readonly others: readonly string[] } {
  const names = childOf(element, 'persName') ?? element;
  const name = [textAt(names, 'forename'), needed(element, 'persName/surname', 'a surname'), textAt(names, 'genName')]
    .filter((part) => part !== undefined)
    .join(' ');
  const others = childrenOf(names, 'altname').map(textOf);
  return { name, others: others.filter((text) => text !== '') };
}

/** What the graph has no place for. */
function careerOf(element: XmlElement): string | undefined {
  const career = textAt(element, 'career-type');
  const states = childrenOf(childOf(element, 'residence') ?? element, 'state-id')
    .map(textOf)
    .filter((state) => state !== '');
  return notes(
    career === undefined ? undefined : `Career type: ${career}`,
    states.length === 0 ? undefined : `Residence: ${states.join(', ').toUpperCase()}`,
  );
}
