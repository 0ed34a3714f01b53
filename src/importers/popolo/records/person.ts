import type { Person } from '../../../domain/entity.js';
import type { Said } from '../../importer.js';
import type { JsonObject } from '../../input/json-object.js';
import { type Context, claimsOf } from '../context.js';
import { dateAt, neededAt, textAt } from '../fields.js';
import { identifiersOf } from '../identifiers.js';
import { otherNames } from '../names.js';
import { restOf } from '../unplaced.js';

const PLACED = ['name', 'other_names', 'identifiers', 'wikidata', 'birth_date', 'death_date', 'summary'];

/** http://www.popoloproject.com/specs/person.html */
export function personSaid(record: JsonObject, context: Context): Partial<Said> {
  const id = context.ids.of('person', neededAt(record, 'id', 'an id'));
  const name = neededAt(record, 'name', 'a name');
  const others = otherNames(record, name);
  const birth = dateAt(record, 'birth_date')?.date;
  const death = dateAt(record, 'death_date')?.date;
  const description = textAt(record, 'summary');
  const person: Person = {
    kind: 'PERSON',
    id,
    name,
    names: others.names,
    ...(description !== undefined && { description }),
    identifiers: identifiersOf(record, id),
    ...(birth !== undefined && { birth }),
    ...(death !== undefined && { death }),
  };
  const rest = restOf('persons', record, PLACED);
  return {
    entities: [person],
    ...claimsOf(record, context, id, { notes: [...rest.notes, ...others.notes] }),
    unplaced: [...rest.unplaced, ...others.unplaced.map((field) => `persons.${field}`)],
  };
}
