import { defaultModel, Model, type Schema } from '@opensanctions/followthemoney';

const MODEL = new Model(defaultModel);
const CODES: ReadonlyMap<string, string> = MODEL.getType('country').values;

/** The code of FollowTheMoney for a state of ISO 3166-1, where it has one. */
export function countryCode(isoAlpha2: string | undefined): string | undefined {
  const code = isoAlpha2?.toLowerCase();
  return code !== undefined && CODES.has(code) ? code : undefined;
}

/** The property of a schema that holds identifiers of each scheme, by the names that the importer gives them. */
export function identifierProperties(schema: string): ReadonlyMap<string, string> {
  const found: Schema = MODEL.getSchema(schema);
  const properties = [...found.getProperties().values()].filter(({ type }) => type.name === 'identifier');
  return new Map(properties.map(({ name, format }) => [format ?? kebab(name), name]));
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
