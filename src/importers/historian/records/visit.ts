import type { Trip } from '../../../domain/relation.js';
import { notes } from '../../notes.js';
import { RecordProblem } from '../../record-problem.js';
import { claimOf, MENTION_OF_UNITED_STATES, namedPerson, type Said, UNITED_STATES } from '../facts.js';
import { dateAt, idAt, needed } from '../fields.js';
import { visitorsIn } from '../visitors.js';
import { childOf, textAt, type XmlElement } from '../xml/element.js';
import { remarkTold } from './remark.js';
import type { TripContext } from './trip.js';

/** `visits`: a foreign leader's trip to the United States, with the meetings that the list and the description tell. */
export function visitSaid(element: XmlElement, { place, lookups, key }: TripContext): Said {
  idAt(element, 'id');
  const id = key;
  const start = dateAt(element, 'start-date');
  const end = dateAt(element, 'end-date');
  const from = childOf(element, 'from')?.attributes.id;
  if (from === undefined || from === '')
    throw new RecordProblem('from/@id', 'the id of a state or territory', 'nothing');
  const visitor = needed(element, 'visitor', 'who came');
  const people = visitorsIn(visitor, from, start).map((person) => namedPerson(person.id, person.name));
  const purpose = textAt(element, 'description');
  const travellers = people.map(({ entity }) => entity.id);
  const told = remarkTold({
    ...{ place, element, key, start, end, travellers, remark: purpose, people: lookups.people },
    trip: `visits:${id}`,
    home: UNITED_STATES.name,
    isListed: true,
  });
  const trip: Trip = {
    kind: 'TRIP',
    id: `visits:${id}`,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(purpose !== undefined && { purpose }),
    meetings: told.meetings.map((meeting) => meeting.id),
    participations: [
      ...travellers.map((entity, index) => ({ role: index === 0 ? 'TRAVELLER' : 'COMPANION', entity }) as const),
      ...told.companions,
      { role: 'DESTINATION', entity: UNITED_STATES.id },
    ],
  };
  const note = notes(`${visitor}, from ${textAt(element, 'from') ?? from}`, told.note);
  return {
    mentions: [...MENTION_OF_UNITED_STATES, ...people, ...told.mentions],
    relations: [...told.meetings, trip],
    claims: [
      claimOf(place, element, id, { id: `claim:${trip.id}`, subject: trip.id, status: 'HELD', note }),
      ...told.claims,
    ],
    unplaced: told.unplaced,
  };
}
