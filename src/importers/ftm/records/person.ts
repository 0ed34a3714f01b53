import type { Person } from '../../../domain/entity.js';
import type { Tie } from '../../../domain/relation.js';
import type { Mention } from '../../importer.js';
import { mentionsOfCountry } from '../../states/state-on.js';
import { countryOf } from '../countries.js';
import { dateOf } from '../dates.js';
import { identifiersOf } from '../identifiers.js';
import { namesOf } from '../names.js';
import { idOf, type Reading, type Said } from '../reading.js';

/** What ties a person to a state, read from the person to the state. */
const BELONGING: Readonly<Record<string, string>> = { citizenship: 'citizen of', nationality: 'national of' };

/** A person, and ties to the states whose citizen or national the person is. */
export function personSaid(reading: Reading): Said {
  const { entity, properties } = reading;
  const id = idOf(entity.id);
  const birth = dateOf(properties, 'birthDate');
  const death = dateOf(properties, 'deathDate');
  const description = properties.takeOne('description');
  const person: Person = {
    kind: 'PERSON',
    id,
    ...namesOf(reading),
    ...(description !== undefined && { description }),
    identifiers: identifiersOf(reading),
    ...(birth !== undefined && { birth }),
    ...(death !== undefined && { death }),
  };
  const relations: Tie[] = [];
  const mentions: Mention[] = [];
  for (const [property, nature] of Object.entries(BELONGING)) {
    for (const code of properties.take(property)) {
      const country = countryOf(code);
      if (country === undefined) {
        properties.leave(property);
        continue;
      }
      mentions.push(...mentionsOfCountry(country));
      const participations = [id, country.id].map((party) => ({ role: 'PARTY', entity: party }) as const);
      relations.push({ kind: 'TIE', id: `${id}/${property}/${code.toLowerCase()}`, nature, participations });
    }
  }
  return { mentions, entities: [person], relations, noted: [id] };
}
