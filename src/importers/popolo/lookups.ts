import type { Edtf } from '../../domain/edtf.js';
import type { ImportFile } from '../importer.js';
import { isObject, type JsonObject } from '../input/json-object.js';
import { RecordProblem } from '../record-problem.js';
import { dateAt, referenceAt, textAt } from './fields.js';
import type { Form } from './form.js';
import { type RawRecord, rawRecords } from './read.js';
import { stateCodeOf } from './state-code.js';

export interface Post {
  readonly label?: string;
  readonly role?: string;
  readonly organization?: string;
  readonly area?: string;
}

export interface Area {
  readonly name: string;
  readonly parent?: string;
  /** The ISO 3166-1 code, if it is a state. */
  readonly state?: string;
}

export interface Term {
  readonly name: string;
  readonly start?: Edtf;
  readonly end?: Edtf;
}

/** What other records need to be known of posts, organizations, areas and events, by their ids in the file. People, of whom there may be millions, are not here. */
export interface Lookups {
  readonly posts: Map<string, Post>;
  readonly organizations: Map<string, string>;
  readonly areas: Map<string, Area>;
  readonly events: Map<string, Term>;
  /** Those organizations and areas that have a record of their own, as {@link ownKey} writes them; what is embedded of them says no more. */
  readonly own: Set<string>;
}

export function ownKey(of: string, id: string): string {
  return `${of} ${id}`;
}

type Learn = (record: JsonObject, id: string, lookups: Lookups) => void;

const LEARN: Readonly<Partial<Record<NonNullable<RawRecord['of']>, Learn>>> = {
  posts: (record, id, { posts }) =>
    posts.set(id, {
      label: textAt(record, 'label'),
      role: textAt(record, 'role'),
      organization: referenceAt(record, 'organization'),
      area: referenceAt(record, 'area'),
    }),
  organizations: (record, id, { organizations }) => {
    const name = textAt(record, 'name');
    if (name !== undefined) organizations.set(id, name);
  },
  areas: (record, id, { areas }) =>
    areas.set(id, {
      name: textAt(record, 'name') ?? id,
      parent: referenceAt(record, 'parent'),
      state: stateCodeOf(record),
    }),
  events: (record, id, { events }) =>
    events.set(id, {
      name: textAt(record, 'name') ?? id,
      start: dateAt(record, 'start_date')?.date,
      end: dateAt(record, 'end_date')?.date,
    }),
};

/** Reads the files once, for what is needed of them before. */
export async function readLookups(files: readonly { file: ImportFile; form: Form }[]): Promise<Lookups> {
  const lookups: Lookups = {
    posts: new Map(),
    organizations: new Map(),
    areas: new Map(),
    events: new Map(),
    own: new Set(),
  };
  for (const { file, form } of files) {
    for await (const raw of rawRecords(file, form)) {
      if (!('message' in raw)) learn(raw, lookups);
    }
  }
  return lookups;
}

/** A record that is wrong is told of when it is read as a record. */
function learn({ of, value, isPart = false }: RawRecord, lookups: Lookups): void {
  if (of === undefined || !isObject(value)) return;
  try {
    const id = textAt(value, 'id');
    if (id === undefined || (isPart && isKnown(of, id, lookups))) return;
    if (!isPart && (of === 'organizations' || of === 'areas')) lookups.own.add(ownKey(of, id));
    LEARN[of]?.(value, id, lookups);
  } catch (error) {
    if (!(error instanceof RecordProblem)) throw error;
  }
}

function isKnown(of: string, id: string, lookups: Lookups): boolean {
  return Object.entries(lookups).some(([name, known]) => name === of && known.has(id));
}
