import type { ErrorObject } from 'ajv/dist/2020.js';
import { didYouMean } from '../domain/nearest.js';
import { isMap, type JsonMap } from './json-map.js';
import type { Path } from './path.js';
import { anyOf, type DossierProblem, shown } from './problem.js';
import { schemaErrors } from './schema.js';
import type { YamlFile } from './yaml-file.js';

type Report = (error: ErrorObject, path: Path, file: YamlFile) => DossierProblem | undefined;

/** What the published schema finds wrong with the file, each at its place. */
export function schemaProblems(file: YamlFile): DossierProblem[] {
  const errors = schemaErrors(file.data);
  const problems = errors.flatMap((error) => {
    const report = REPORTS[error.keyword] ?? reportValue;
    return report(error, pathOf(error.instancePath, file.data), file) ?? [];
  });
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** The keywords whose errors are told otherwise than by what the schema's title says was expected. */
const REPORTS: Readonly<Record<string, Report>> = {
  // What stands in the way is reported by the keywords inside them.
  if: () => undefined,
  propertyNames: () => undefined,
  required: ({ params, data }, path, file) => {
    const got = isMap(data) && Object.keys(data).length === 0 ? 'an empty map' : 'a map without it';
    return file.problemAt(path, 'key', `expected the key ${JSON.stringify(params.missingProperty)}, got ${got}.`);
  },
  additionalProperties: ({ params, parentSchema }, path, file) => {
    const key = String(params.additionalProperty);
    const known = Object.keys(mapOf(parentSchema?.properties));
    const message = `expected one of the keys ${anyOf(known)}, got ${shown(key)}.${didYouMean(key, known)}`;
    return file.problemAt([...path, key], 'key', message);
  },
  enum: ({ params, data, parentSchema }, path, file) => {
    const words: string[] = params.allowedValues;
    const near = typeof data === 'string' ? didYouMean(data.toLowerCase(), words) : '';
    const message = `expected ${titleOf(parentSchema)}: ${anyOf(words)}, got ${shown(data)}.${near}`;
    return file.problemAt(path, 'value', message);
  },
  uniqueItems: ({ params, data }, path, file) => {
    const index = Math.max(Number(params.i), Number(params.j));
    const twice = Array.isArray(data) ? shown(data[index]) : 'one';
    return file.problemAt([...path, index], 'value', `expected each id once, got ${twice} again.`);
  },
  type: (error, path, file) => {
    const { data, params, parentSchema } = error;
    const isQuotable = isText(params.type) && parentSchema?.format === undefined;
    const hint = isQuotable && ['number', 'boolean'].includes(typeof data) ? ` Put it in quotes: "${data}".` : '';
    return file.problemAt(path, 'value', `${expectation(error)}${hint}`);
  },
};

function reportValue(error: ErrorObject, path: Path, file: YamlFile): DossierProblem {
  const { propertyName } = error;
  if (propertyName === undefined) return file.problemAt(path, 'value', expectation(error));
  return file.problemAt([...path, propertyName], 'key', expectation({ ...error, data: propertyName }));
}

function expectation({ data, parentSchema, keyword, params }: ErrorObject): string {
  const got = Array.isArray(data) && data.length > 0 && keyword === 'minItems' ? `${data.length}` : shown(data);
  const least = keyword === 'minItems' ? ` of at least ${params.limit}` : '';
  return `expected ${titleOf(parentSchema)}${least}, got ${got}.`;
}

function titleOf(schema: ErrorObject['parentSchema']): string {
  return typeof schema?.title === 'string' ? schema.title : 'another value';
}

function isText(type: unknown): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'));
}

function mapOf(value: unknown): JsonMap {
  return isMap(value) ? value : {};
}

/** A JSON pointer as a path; the data tells positions in lists from keys that look like numbers. */
function pathOf(pointer: string, data: unknown): Path {
  const steps = pointer.split('/').slice(1);
  const path: (string | number)[] = [];
  let value = data;
  for (const step of steps.map((text) => text.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    path.push(Array.isArray(value) ? Number(step) : step);
    value = Array.isArray(value) ? value[Number(step)] : mapOf(value)[step];
  }
  return path;
}
