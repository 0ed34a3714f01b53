import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | undefined;
/** The values of a line by the names of columns; what is absent is no property. */
export type Row = Readonly<Record<string, Cell>>;

/** One of the files: nodes or relationships of one kind. */
export interface Table<Item> {
  /** `entities.csv`. */
  readonly file: string;
  readonly holds: 'nodes' | 'relationships';
  /** What neo4j-admin reads in the header (`id:ID`, `position:long`), by the name of each column. */
  readonly columns: Readonly<Record<string, string>>;
  /** What an item of the export is in this file: any number of lines. */
  readonly rows: (item: Item) => readonly Row[];
}

/** Properties whose values are no text. */
const TYPES: Readonly<Record<string, string>> = {
  latitude: 'double',
  longitude: 'double',
  intensity: 'double',
  ordinal: 'long',
  pointCount: 'long',
  number: 'long',
  position: 'long',
  ownClaims: 'boolean',
};

/** The columns of properties of these names. */
export function properties(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, name in TYPES ? `${name}:${TYPES[name]}` : name]));
}

/** The two ends of a relationship, and its type. */
export const ENDS = { from: ':START_ID', to: ':END_ID', type: ':TYPE' } as const;

/** All ids are of one space: in Demarche an id stands for one thing. Those of parts, which have none, have a blank in them as no other has. */
export const ID = { id: 'id:ID' } as const;
export const PART_ID = { part: ':ID' } as const;

export function partId(of: string, part: string, position: number): string {
  return `${of} ${part} ${position}`;
}

export function header<Item>({ columns }: Table<Item>): string {
  return stringify([Object.values(columns)]);
}

/** Text is in quotes, also where it is empty: an empty field without quotes is no property. */
export function lines<Item>({ columns, rows }: Table<Item>, item: Item): string {
  const records = rows(item).map((row) => Object.keys(columns).map((name) => row[name]));
  return records.length === 0 ? '' : stringify(records, { quoted_string: true, cast: { boolean: String } });
}
