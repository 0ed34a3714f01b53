import type { Edtf } from '../../../domain/edtf.js';
import type { State } from '../../../domain/entity.js';
import type { Participation, Trip } from '../../../domain/relation.js';
import type { Said } from '../../importer.js';
import { notes } from '../../notes.js';
import { RecordProblem } from '../../record-problem.js';
import { mentionsOf } from '../../states/state-on.js';
import { claimOf, MENTION_OF_UNITED_STATES, namedPerson, UNITED_STATES } from '../facts.js';
import { dateAt, idAt, needed } from '../fields.js';
import { knownTerritoryOn } from '../territory.js';
import { visitorsIn } from '../visitors.js';
import { childOf, textAt, type XmlElement } from '../xml/element.js';
import { remarkTold } from './remark.js';
import type { TripContext } from './trip.js';

/** `visits`: a foreign leader's trip to the United States, with the meetings that the list and the description tell. */
export function visitSaid(element: XmlElement, { place, lookups, key }: TripContext): Partial<Said> {
  idAt(element, 'id');
  const id = key;
  const start = dateAt(element, 'start-date');
  const end = dateAt(element, 'end-date');
  const from = childOf(element, 'from')?.attributes.id;
  if (from === undefined || from === '')
    throw new RecordProblem('from/@id', 'the id of a state or territory', 'nothing');
  const visitor = needed(element, 'visitor', 'who came');
  const people = visitorsIn(visitor, from, start).map((person) => namedPerson(person.id, person.name));
  const sender = stateOf(from, textAt(element, 'from'), start);
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
      ...travellers.map((entity, index): Participation => {
        const role = index === 0 ? 'TRAVELLER' : 'COMPANION';
        return { role, entity, ...(sender !== undefined && { onBehalfOf: sender.id }) };
      }),
      ...told.companions,
      { role: 'DESTINATION', entity: UNITED_STATES.id },
    ],
  };
  const note = notes(`${visitor}, from ${textAt(element, 'from') ?? from}`, told.note);
  return {
    mentions: [
      ...MENTION_OF_UNITED_STATES,
      ...(sender === undefined ? [] : mentionsOf(sender)),
      ...people,
      ...told.mentions,
    ],
    relations: [...told.meetings, trip],
    claims: [
      claimOf(place, element, id, { id: `claim:${trip.id}`, subject: trip.id, status: 'HELD', note }),
      ...told.claims,
    ],
    unplaced: told.unplaced,
  };
}

/** The state whose leader came, as it was that day; undefined where the list names a territory that is none, or one that is not known. */
function stateOf(from: string, label: string | undefined, start: Edtf | undefined): State | undefined {
  const territory = knownTerritoryOn(from, start, label ?? '');
  return territory?.kind === 'STATE' ? territory : undefined;
}
