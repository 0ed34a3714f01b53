import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Cypher text with the name under which its round trips are counted. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The package's folder of Cypher files: found upwards from here, be this `src/` or `dist/`. */
export const CYPHER_FOLDER = folderAbove(dirname(fileURLToPath(import.meta.url)));

const SCHEMA_FOLDER = join(CYPHER_FOLDER, 'schema');
const QUERIES_FOLDER = join(CYPHER_FOLDER, 'queries');
const loaded = new Map<string, Statement>();

/** The statement in `cypher/queries/<name>.cypher`, read once. */
export function statement(name: string): Statement {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const fresh = { name, text: readFileSync(join(QUERIES_FOLDER, `${name}.cypher`), 'utf8') };
  loaded.set(name, fresh);
  return fresh;
}

/** The last clause of such a statement, which says what is returned, for lists that return the same. */
export function returnClause(name: string): string {
  const { text } = statement(name);
  return text.slice(text.lastIndexOf('\nRETURN ') + 1).trim();
}

/** The same, as the end of a subquery that gives all of it in one list. */
export function collected(name: string, column: string): string {
  return `${returnClause(name).replace(/^RETURN /, 'WITH ')}\n  RETURN collect(item) AS ${column}`;
}

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** The files of `cypher/schema`, by version. */
export function migrations(): readonly Migration[] {
  return readdirSync(SCHEMA_FOLDER)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({
      version: Number.parseInt(file, 10),
      name: file.replace(/\.cypher$/, ''),
      statements: statementsOf(readFileSync(join(SCHEMA_FOLDER, file), 'utf8')),
    }));
}

/** Statements end in a semicolon at the end of a line. */
function statementsOf(text: string): readonly string[] {
  return text
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function folderAbove(folder: string): string {
  const candidate = join(folder, 'cypher');
  if (existsSync(join(candidate, 'queries'))) return candidate;
  if (dirname(folder) === folder)
    throw new Error('The folder "cypher" of the package is missing: install Demarche again.');
  return folderAbove(dirname(folder));
}
