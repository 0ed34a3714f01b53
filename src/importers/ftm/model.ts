import { defaultModel, Model, type Property, type Schema } from '@opensanctions/followthemoney';
import { didYouMean } from '../../domain/nearest.js';
import { RecordProblem } from '../record-problem.js';

const MODEL = new Model(defaultModel);

/** By name. Of its own: the model's own object also answers to `constructor`. */
const SCHEMATA = new Map(MODEL.getSchemata().map((schema) => [schema.name, schema]));

/** The model puts them together anew each time that it is asked. */
const PROPERTIES = new Map(MODEL.getSchemata().map((schema) => [schema.name, schema.getProperties()]));

/** The codes of countries and territories that the model knows, with their names. */
export const COUNTRIES: ReadonlyMap<string, string> = MODEL.getType('country').values;

/** @throws RecordProblem for a name that no schema has, and for an abstract schema, of which there are no entities. */
export function schemaOf(name: unknown): Schema {
  const schema = typeof name === 'string' ? SCHEMATA.get(name) : undefined;
  if (schema !== undefined && !schema.abstract) return schema;
  const got = name === undefined ? 'nothing' : JSON.stringify(name);
  if (schema !== undefined) {
    const children = schema.getChildren().filter(({ abstract }) => !abstract);
    const names = children.map((child) => child.name);
    throw new RecordProblem('schema', `a schema that is not abstract: ${names.slice(0, 8).join(', ')} …`, got);
  }
  const suggestion = typeof name === 'string' ? didYouMean(name, [...SCHEMATA.keys()]) : '';
  throw new RecordProblem('schema', 'the name of a FollowTheMoney schema, such as Person', `${got}.${suggestion}`);
}

/** Undefined for a property that neither the schema nor what it extends has. */
export function propertyOf(schema: Schema, name: string): Property | undefined {
  return PROPERTIES.get(schema.name)?.get(name);
}

/** All properties of the schema, inherited ones included. */
export function propertiesOf(schema: Schema): readonly Property[] {
  return [...(PROPERTIES.get(schema.name)?.values() ?? [])];
}

/** Whether the property is another's reverse: that an occupancy has a holder is said by the occupancy. */
export function isReverse(schemaName: unknown, property: string): boolean {
  return typeof schemaName === 'string' && PROPERTIES.get(schemaName)?.get(property)?.stub === true;
}

/** For each schema that it has something for, or for one that it extends, what the table has for the nearest of those. */
export function inherited<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const found = [...SCHEMATA.values()].map((schema) => [schema.name, nearestIn(schema, table)] as const);
  return new Map(found.filter((entry): entry is [string, T] => entry[1] !== undefined));
}

function nearestIn<T>(schema: Schema, table: Readonly<Record<string, T>>): T | undefined {
  for (let level = [schema]; level.length > 0; level = level.flatMap((one) => one.getExtends())) {
    const nearest = level.find(({ name }) => Object.hasOwn(table, name));
    if (nearest !== undefined) return table[nearest.name];
  }
  return undefined;
}
