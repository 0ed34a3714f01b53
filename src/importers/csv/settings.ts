import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { BadInputError } from '../../domain/errors.js';
import { didYouMean } from '../../domain/nearest.js';
import {
  CERTAINTIES,
  type Certainty,
  type EntityKind,
  isEntityKind,
  isRelationKind,
  type RelationKind,
} from '../../domain/vocabulary.js';
import type { DayOrder } from './dates.js';
import { delimiterOf } from './delimiter.js';
import { isEncoding } from './encoding.js';
import { entityKindOf, KIND_WORDS, relationKindOf, type Words, wordKey } from './words.js';

/** The options, and what each is for; all can stand in the mapping file as well, under the same names. */
export const OPTIONS = {
  map: 'a YAML file with any of these settings, and columns (Column: field) and words (Word: kind); see README',
  header: 'a file whose first line is the header, for files that have none',
  delimiter: 'comma, semicolon, tab, pipe, or a character (default: told by the header)',
  encoding: 'such as windows-1251 (default: told by the bytes)',
  kind: 'what each row is: person, state … for tables of entities, meeting, tie … for tables of relations; both with a comma',
  entities: 'what those are whom only relations name: person, state …',
  ids: 'a prefix for the ids of the tables, so that they are nobody else’s: archive makes 12 archive:12',
  dates: 'day-first or month-first: what 3/4/2025 is',
  certainty: 'confirmed, reported or possible (default: reported)',
  source: 'title of the source (default: the name of the file)',
  url: 'where the source is found',
  licence: 'under which it may be used: CC BY 4.0',
} as const;
type Option = keyof typeof OPTIONS;

export interface Settings {
  readonly header?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly entityKind?: EntityKind;
  readonly relationKind?: RelationKind;
  readonly mentioned?: EntityKind;
  /** Before every id and before every name of which one is made, but for those of the graph's own states. */
  readonly ids?: string;
  readonly dates: DayOrder;
  readonly certainty: Certainty;
  readonly source?: string;
  readonly url?: string;
  readonly licence?: string;
  /** Names of fields by those of columns. */
  readonly columns: ReadonlyMap<string, string>;
  readonly words: Words;
}

/** @throws BadInputError for a value that an option does not take, or a mapping file that is wrong. */
export function settingsOf(given: Readonly<Record<string, string>>): Settings {
  const { scalars, columns, words } = given.map === undefined ? NO_MAPPING : mappingOf(given.map);
  const said: Readonly<Partial<Record<Option, string>>> = { ...scalars, ...given };
  const kinds = (said.kind ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found = kinds.map((word) => kindOf(word, 'kind'));
  const { delimiter, encoding, header, source, url, licence, ids } = said;
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new BadInputError(
      `--option encoding: expected one such as utf-8, utf-16le, windows-1251 or iso-8859-2; got ${JSON.stringify(encoding)}.`,
    );
  }
  if (ids !== undefined && !/^[a-z0-9][a-z0-9._-]{0,39}$/.test(ids)) {
    throw new BadInputError(
      `--option ids: expected a short word of a to z, digits, dots and hyphens, such as archive; got ${JSON.stringify(ids)}.`,
    );
  }
  const mentioned = said.entities === undefined ? undefined : entityKindOf([said.entities], new Map());
  if (said.entities !== undefined && mentioned === undefined) throw unknownKind(said.entities, 'entities');
  return {
    ...(header !== undefined && { header }),
    ...(delimiter !== undefined && { delimiter: delimiterOf(delimiter) }),
    ...(encoding !== undefined && { encoding }),
    ...(ids !== undefined && { ids }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { licence }),
    entityKind: found.find(isEntityKind),
    relationKind: found.find(isRelationKind),
    mentioned,
    dates: oneOf('dates', said.dates, ['day-first', 'month-first'] as const),
    certainty: oneOf('certainty', said.certainty?.toUpperCase(), CERTAINTIES) ?? 'REPORTED',
    columns,
    words,
  };
}

interface Mapping {
  readonly scalars: Readonly<Record<string, string>>;
  readonly columns: ReadonlyMap<string, string>;
  readonly words: Words;
}

const NO_MAPPING: Mapping = { scalars: {}, columns: new Map(), words: new Map() };

function mappingOf(path: string): Mapping {
  if (!existsSync(path)) throw new BadInputError(`--option map: ${path}: no such file.`);
  let content: unknown;
  try {
    content = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new BadInputError(
      `--option map: ${path} is no YAML: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const entries = textsOf(content, path);
  const scalars: Record<string, string> = {};
  let columns = new Map<string, string>();
  let words = new Map<string, EntityKind | RelationKind>();
  const names = [...Object.keys(OPTIONS), 'columns', 'words'];
  for (const [name, value] of entries) {
    if (!names.includes(name)) {
      throw new BadInputError(
        `${path}: expected ${names.join(', ')}; got ${JSON.stringify(name)}.${didYouMean(name, names)}`,
      );
    }
    if (name === 'columns')
      columns = new Map([...textsOf(value, path)].map(([key, text]) => [wordKey(key), String(text)]));
    else if (name === 'words')
      words = new Map(
        [...textsOf(value, path)].map(([key, text]) => [wordKey(key), kindOf(String(text), `${path}, words`)]),
      );
    else scalars[name] = String(value);
  }
  return { scalars, columns, words };
}

function textsOf(value: unknown, path: string): Map<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  throw new BadInputError(
    `${path}: expected names with values, such as "kind: meeting"; got ${JSON.stringify(value)}.`,
  );
}

function kindOf(word: string, where: string): EntityKind | RelationKind {
  const kind = entityKindOf([word], new Map()) ?? relationKindOf(word, new Map());
  if (kind === undefined) throw unknownKind(word, where);
  return kind;
}

function unknownKind(word: string, where: string): BadInputError {
  return new BadInputError(
    `${where}: expected ${KIND_WORDS.join(', ')}; got ${JSON.stringify(word)}.${didYouMean(word.toLowerCase(), KIND_WORDS)}`,
  );
}

function oneOf<Word extends string>(name: string, text: string | undefined, words: readonly Word[]): Word | undefined {
  const word = words.find((one) => one === text);
  if (text !== undefined && word === undefined) {
    throw new BadInputError(
      `--option ${name}: expected ${words.join(' or ').toLowerCase()}; got ${JSON.stringify(text)}.`,
    );
  }
  return word;
}
