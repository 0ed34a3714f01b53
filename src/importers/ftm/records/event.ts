import type { Meeting, Participation } from '../../../domain/relation.js';
import { datesOf } from '../dates.js';
import { canAct, idOf, kindOf, type Reading, type Said } from '../reading.js';
import { notedSaid } from './noted.js';
import { addressNamed, locationNamed } from './place-named.js';

/**
 * A meeting, where it is known that people took part: two actors or more are `involved` or its `organizer`, and one of them is a
 * person. Of its status nothing is said, nor of its channel. Any other event is told of in claims on those whom it names.
 */
export function eventSaid(reading: Reading): Said {
  const { entity, properties } = reading;
  const hosts = properties.values('organizer');
  const others = properties.values('involved').filter((id) => !hosts.includes(id));
  const all = [...hosts, ...others];
  const isMeeting = all.length > 1 && all.some((id) => kindOf(reading, id) === 'PERSON');
  if (!isMeeting || !all.every((id) => canAct(reading, id))) return notedSaid(reading);
  for (const name of ['organizer', 'involved']) properties.take(name);
  const venue = addressNamed(reading, 'addressEntity') ?? locationNamed(reading);
  const id = idOf(entity.id);
  const participations: Participation[] = [
    ...others.map((other) => ({ role: 'PARTICIPANT', entity: idOf(other) }) as const),
    ...hosts.map((host) => ({ role: 'HOST', entity: idOf(host) }) as const),
    ...(venue === undefined ? [] : [{ role: 'VENUE', entity: venue.id } as const]),
  ];
  const dates = datesOf(properties, 'startDate', 'date');
  const meeting: Meeting = { kind: 'MEETING', id, ...dates, channel: 'UNKNOWN', participations };
  return { mentions: venue?.mentions ?? [], claimed: venue?.claimed ?? [], relations: [meeting], noted: [id] };
}
