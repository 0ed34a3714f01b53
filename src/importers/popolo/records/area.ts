import type { Place } from '../../../domain/entity.js';
import type { Said } from '../../importer.js';
import { isObject, type JsonObject } from '../../input/json-object.js';
import { type Context, claimsOf } from '../context.js';
import { neededAt, referenceAt } from '../fields.js';
import { identifiersOf } from '../identifiers.js';
import { otherNames } from '../names.js';
import { stateCodeOf } from '../state-code.js';
import { stateAround, stateMentions } from '../states.js';
import { restOf } from '../unplaced.js';

const PLACED = ['name', 'other_names', 'identifiers', 'wikidata'];

/** http://www.popoloproject.com/specs/area.html: a place, or the state that an identifier says it to be. */
export function areaSaid(record: JsonObject, context: Context): Partial<Said> {
  const id = context.ids.of('area', neededAt(record, 'id', 'an id'));
  const name = neededAt(record, 'name', 'a name');
  const code = stateCodeOf(record);
  if (code !== undefined) return stateSaid(record, context, id, code);
  const parent = referenceAt(record, 'parent');
  const around = stateAround(parent, context);
  const state = around === undefined ? undefined : stateMentions(around);
  const point = pointOf(record);
  const others = otherNames(record, name);
  const place: Place = {
    kind: 'PLACE',
    id,
    name,
    names: others.names,
    identifiers: identifiersOf(record, id),
    ...(state !== undefined && { within: state.id }),
    ...point,
  };
  // A parent that is the state itself is all there: `within`.
  const isParentPlaced = parent !== undefined && context.lookups.areas.get(parent)?.state !== undefined;
  const placed = [
    ...PLACED,
    ...(isParentPlaced ? ['parent_id', 'parent'] : []),
    ...(point === undefined ? [] : ['geometry']),
  ];
  const rest = restOf('areas', record, placed);
  return {
    mentions: state?.mentions ?? [],
    entities: [place],
    ...claimsOf(record, context, id, { notes: [...rest.notes, ...others.notes] }),
    unplaced: [...rest.unplaced, ...others.unplaced.map((field) => `areas.${field}`)],
  };
}

/** The state is mentioned, so that what the graph has of it stays; what the data set says of it is the note of a claim. */
function stateSaid(record: JsonObject, context: Context, id: string, code: string): Partial<Said> {
  const state = stateMentions(code);
  const rest = restOf('areas', record, ['identifiers']);
  return {
    mentions: state.mentions,
    ...claimsOf(record, context, id, { subject: state.id, notes: rest.notes }),
    unplaced: rest.unplaced.filter((field) => field !== 'areas.name'),
  };
}

/** Of GeoJSON, a point only: https://www.rfc-editor.org/rfc/rfc7946#section-3.1.2 has longitude first. */
function pointOf({ geometry }: JsonObject): Pick<Place, 'latitude' | 'longitude'> | undefined {
  if (!isObject(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined;
  const [longitude, latitude]: readonly unknown[] = geometry.coordinates;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
