import { notes } from '../../notes.js';
import { propertyOf } from '../model.js';
import { canAct, idOf, kindOf, type Reading, type Said } from '../reading.js';

/**
 * What the graph has no kind of relation for (a sanction, a passport, a debt), and what has not what such a relation needs: told of in
 * the note of a claim on each actor that it names. Nothing, but that it is counted, where it names none (a ship).
 */
export function notedSaid(reading: Reading): Said {
  const { entity, properties } = reading;
  const { schema } = entity;
  const named = [...entity.properties].flatMap(([name, values]) =>
    propertyOf(schema, name)?.type.isEntity === true ? values : [],
  );
  const actors = [...new Set(named)].filter((id) => canAct(reading, id));
  const inTheseFiles = actors.filter((id) => kindOf(reading, id) !== undefined);
  const noted = (inTheseFiles.length > 0 ? inTheseFiles : actors).map(idOf);
  return { noted, note: notes(`${schema.label} ${entity.id}`, properties.inWords) ?? '', unplaced: [schema.name] };
}
