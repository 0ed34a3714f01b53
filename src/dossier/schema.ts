import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isDay } from '../domain/day.js';
import { isEdtf } from '../domain/edtf.js';

/** The published schema: the one place that says which keys and values a dossier may have. */
const SCHEMA_FILE = new URL('../../schema/dossier.schema.json', import.meta.url);

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  strict: true,
  allowUnionTypes: true,
  formats: { date: isDay, edtf: isEdtf, 'web-address': isWebAddress },
});

const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));

/** All that the schema finds wrong with the data; nothing when it is a dossier. */
export function schemaErrors(data: unknown): readonly ErrorObject[] {
  validate(data);
  return validate.errors ?? [];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}
