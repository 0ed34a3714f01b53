import { createHash } from 'node:crypto';
import type { Place } from '../../../domain/entity.js';
import { wordsOf } from '../../../search/words.js';
import type { Mention } from '../../importer.js';
import { mentionsOf } from '../../states/state-on.js';
import { countryOf } from '../countries.js';
import { fitting, idOf, kindOf, type Reading } from '../reading.js';

/** A place that takes part in something, and what has to be there for it. */
export interface PlaceNamed {
  readonly id: string;
  readonly mentions: readonly Mention[];
  /** What is mentioned and says more than a name. */
  readonly claimed: readonly string[];
}

/** The place of the only address under one of these properties, where these files have it. */
export function addressNamed(reading: Reading, property: string): PlaceNamed | undefined {
  const [id, ...more] = reading.properties.values(property);
  if (id === undefined || more.length > 0 || kindOf(reading, id) !== 'PLACE') return undefined;
  reading.properties.take(property);
  return { id: idOf(id), mentions: [], claimed: [] };
}

/** The place of which `location` is the name: within the state, where there is one country, and the same for all events there. */
export function locationNamed({ properties }: Reading): PlaceNamed | undefined {
  const [name, ...more] = properties.values('location');
  const words = wordsOf(name ?? '');
  if (name === undefined || more.length > 0 || words.length === 0) return undefined;
  properties.take('location');
  const codes = properties.values('country');
  const country = codes.length === 1 ? countryOf(codes[0] ?? '') : undefined;
  const within = country?.kind === 'STATE' ? country : undefined;
  if (within !== undefined) properties.take('country');
  // The digest keeps apart what is written otherwise, so that the name does not depend on who comes first.
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const id = fitting(`ftm:place/${within?.id ?? 'somewhere'}/${words.join('-')}~${digest}`);
  const place: Place = { kind: 'PLACE', id, name, names: [], identifiers: [] };
  if (within === undefined) return { id, mentions: [{ entity: place, claims: [] }], claimed: [] };
  const mention = { entity: { ...place, within: within.id }, claims: [] };
  return { id, mentions: [...mentionsOf(within), mention], claimed: [id] };
}
