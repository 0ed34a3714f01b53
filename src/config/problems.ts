import { didYouMean } from '../domain/nearest.js';
import { Refusal } from './parsers.js';
import { ALLOWED, VARIABLES, type VariableName } from './variables.js';

type SetVariables = Readonly<Record<string, string>>;

const NAMES = Object.keys(VARIABLES) as VariableName[];

/** Variables that begin as ours do and are none: a slip of the pen would otherwise do nothing, silently. */
export function nameProblems(set: SetVariables): string[] {
  const ours = (name: string) => name.startsWith('DEMARCHE_');
  return Object.keys(set)
    .filter((name) => ours(name) && !(name in VARIABLES))
    .map((name) => `${name}: no such variable; expected ${NAMES.filter(ours).join(', ')}.${didYouMean(name, NAMES)}`);
}

/** A user, password or database at Neo4j says that Neo4j is meant; the embedded store would be opened instead. */
export function neo4jWithoutUri(set: SetVariables): string[] {
  if ('NEO4J_URI' in set) return [];
  return NAMES.filter((name) => name.startsWith('NEO4J_') && name in set).map(
    (name) =>
      `${name} is set and NEO4J_URI is not: set NEO4J_URI to use Neo4j, or unset ${name} to use the embedded store.`,
  );
}

/** What is wrong with the values: which variable, what was expected, what came. */
export function valueProblems(errors: Readonly<Partial<Record<VariableName, Error>>>, set: SetVariables): string[] {
  return NAMES.flatMap((name) => {
    const error = errors[name];
    if (error === undefined) return [];
    const hint = error instanceof Refusal && error.message !== '' ? ` ${error.message}` : '';
    return [`${name}: expected ${ALLOWED[name]}; got ${JSON.stringify(withoutCredentials(set[name] ?? ''))}.${hint}`];
  });
}

function withoutCredentials(value: string): string {
  return value.replace(/\/\/.*@/, '//…@');
}
