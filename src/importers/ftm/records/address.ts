import type { Place } from '../../../domain/entity.js';
import { RecordProblem } from '../../record-problem.js';
import { mentionsOf } from '../../states/state-on.js';
import { countryOf } from '../countries.js';
import { identifiersOf } from '../identifiers.js';
import type { Properties } from '../properties.js';
import { idOf, type Reading, type Said } from '../reading.js';

/** What an address is put together from where it is not given in full, from the smallest part to the largest. */
const PARTS = ['remarks', 'postOfficeBox', 'street', 'street2', 'postalCode', 'city', 'region', 'state'];

/** A place, within the state where one is named. */
export function addressSaid(reading: Reading): Said {
  const { entity, properties } = reading;
  const id = idOf(entity.id);
  const code = properties.values('country');
  const country = code.length === 1 ? countryOf(code[0] ?? '') : undefined;
  const within = country?.kind === 'STATE' ? country : undefined;
  if (within !== undefined) properties.take('country');
  const point = pointOf(properties);
  const place: Place = {
    kind: 'PLACE',
    id,
    name: nameOf(reading),
    names: [],
    identifiers: identifiersOf(reading),
    ...(within !== undefined && { within: within.id }),
    ...point,
  };
  return { mentions: within === undefined ? [] : mentionsOf(within), entities: [place], noted: [id] };
}

function nameOf({ entity, properties }: Reading): string {
  const full =
    properties.takeOne('full') ?? properties.takeOne('name') ?? entity.caption ?? properties.values('full')[0];
  const name = full ?? PARTS.flatMap((part) => properties.values(part)).join(', ');
  if (name === '') throw new RecordProblem('properties.full', 'an address', 'nothing');
  return name;
}

/** Both, or nothing: what is not such a number is left to be kept in words. */
function pointOf(properties: Properties): Pick<Place, 'latitude' | 'longitude'> {
  const latitude = degreesOf(properties.values('latitude'), 90);
  const longitude = degreesOf(properties.values('longitude'), 180);
  if (latitude === undefined || longitude === undefined) return {};
  for (const name of ['latitude', 'longitude']) properties.take(name);
  return { latitude, longitude };
}

function degreesOf([text, ...more]: readonly string[], most: number): number | undefined {
  const degrees = Number(text);
  return text !== undefined && more.length === 0 && Math.abs(degrees) <= most ? degrees : undefined;
}
