import { isObject } from '../input/json-object.js';
import { RecordProblem } from '../record-problem.js';
import type { Datum } from './entity.js';
import { isReverse } from './model.js';

/** More than any data set nests: `targets.nested.json` of OpenSanctions has a handful. */
const MAX_DEPTH = 20;

/**
 * The entity, and before it those that stand in its properties whole, as in `targets.nested.json` of OpenSanctions; their ids take
 * their place. Where they stand under the reverse of a property, nothing does: they say themselves whose they are.
 * @throws RecordProblem where they are nested too deep.
 */
export function unnested(datum: Datum, depth = 0): Datum[] {
  if (depth > MAX_DEPTH) throw new RecordProblem('properties', `at most ${MAX_DEPTH} levels`, 'more');
  if (!isObject(datum.properties)) return [datum];
  const inside: Datum[] = [];
  const flat = Object.entries(datum.properties).flatMap(([name, values]): [string, unknown][] => {
    const list: readonly unknown[] = Array.isArray(values) ? values : [values];
    if (!list.some(isEntity)) return [[name, values]];
    for (const value of list) if (isEntity(value)) inside.push(...unnested(value, depth + 1));
    const reverse = isReverse(datum.schema, name);
    return [[name, list.flatMap((value) => (isEntity(value) ? (reverse ? [] : [value.id]) : [value]))]];
  });
  return inside.length === 0 ? [datum] : [...inside, { ...datum, properties: Object.fromEntries(flat) }];
}

function isEntity(value: unknown): value is Datum {
  return isObject(value) && typeof value.id === 'string' && isObject(value.properties);
}
