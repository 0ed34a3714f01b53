import type { Participation, Trip } from '../../../domain/relation.js';
import { mentionsOfCountry } from '../../states/state-on.js';
import { countryOf } from '../countries.js';
import { datesOf } from '../dates.js';
import { canAct, idOf, type Reading, type Said } from '../reading.js';
import { notedSaid } from './noted.js';
import { addressNamed, type PlaceNamed } from './place-named.js';

/**
 * A trip: the first of those involved is the traveller and the others come along, because the format does not say who led. It goes to
 * the place of `endLocation`, else to the state. Without travellers or destination it is told of in claims on those whom it names.
 */
export function tripSaid(reading: Reading): Said {
  const { entity, properties } = reading;
  const [traveller, ...companions] = properties.values('involved').filter((id) => canAct(reading, id));
  const destination = traveller === undefined ? undefined : destinationOf(reading);
  if (traveller === undefined || destination === undefined) return notedSaid(reading);
  if (companions.length + 1 === properties.values('involved').length) properties.take('involved');
  const id = idOf(entity.id);
  const purpose = properties.takeOne('summary');
  const participations: Participation[] = [
    { role: 'TRAVELLER', entity: idOf(traveller) },
    ...companions.map((companion) => ({ role: 'COMPANION', entity: idOf(companion) }) as const),
    { role: 'DESTINATION', entity: destination.id },
  ];
  const dates = datesOf(properties, 'startDate', 'date');
  const trip: Trip = {
    kind: 'TRIP',
    id,
    ...dates,
    ...(purpose !== undefined && { purpose }),
    meetings: [],
    participations,
  };
  return { mentions: destination.mentions, relations: [trip], noted: [id] };
}

function destinationOf(reading: Reading): PlaceNamed | undefined {
  const place = addressNamed(reading, 'endLocation');
  if (place !== undefined) return place;
  const codes = reading.properties.values('country');
  const country = codes.length === 1 ? countryOf(codes[0] ?? '') : undefined;
  if (country?.kind !== 'STATE') return undefined;
  reading.properties.take('country');
  return { id: country.id, mentions: mentionsOfCountry(country), claimed: [] };
}
