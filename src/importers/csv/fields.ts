import { ROLES, type Role } from '../../domain/vocabulary.js';
import { wordKey } from './words.js';

/** What a column of a table of entities may hold, and what else it may be called. */
const ENTITY_FIELDS = {
  id: [],
  name: ['label', 'title_en', 'full_name', 'fullname', 'name_en'],
  kind: ['type', 'category', 'labels', 'label_type'],
  aliases: ['alias', 'other_names', 'also_known_as', 'aka'],
  native_name: [],
  lang: ['language'],
  description: [],
  wikidata: ['qid', 'wikidata_id'],
  iso: ['iso2', 'iso3', 'iso_a2', 'iso_code', 'country_code'],
  country: ['within', 'state', 'nationality', 'citizenship'],
  birth: ['born', 'birth_date', 'date_of_birth', 'birth_year'],
  death: ['died', 'death_date', 'date_of_death', 'death_year'],
  inception: ['founded', 'founding_date'],
  dissolution: ['dissolved'],
  classification: [],
  parent: ['parent_id'],
  seat: [],
  predecessors: ['predecessor'],
  latitude: ['lat'],
  longitude: ['lon', 'lng', 'long'],
} as const;

/** What a column of a table of relations may hold beside roles. */
const RELATION_FIELDS = {
  id: [],
  kind: ['type', 'relation', 'relationship', 'edge_type'],
  from: ['source', 'start_id', 'source_id', 'from_id'],
  to: ['target', 'end_id', 'target_id', 'to_id'],
  start: ['date', 'start_date', 'begin', 'day', 'since', 'time'],
  end: ['end_date', 'until'],
  title: ['office', 'position_title'],
  summary: [],
  nature: [],
  purpose: [],
  mandate: [],
  channel: [],
  ordinal: [],
  position: [],
  cameo: [],
  intensity: [],
  on_behalf_of: [],
  status: [],
  certainty: ['confidence'],
  polarity: [],
  stated_on: ['stated', 'reported_on', 'published'],
  source: ['source_title', 'publication'],
  source_url: ['url', 'link', 'reference'],
  locator: ['page'],
} as const;

/** In both sorts of tables: a remark, and what is not to be read at all. */
const COMMON_FIELDS = { note: ['notes', 'comment', 'remark'], ignore: [] } as const;

export type EntityField = keyof typeof ENTITY_FIELDS | keyof typeof COMMON_FIELDS;
export type RelationField = keyof typeof RELATION_FIELDS | keyof typeof COMMON_FIELDS;

/** What a column holds: a field, who is in a role, of what kind who is in a role is, or an identifier of a scheme. */
export type Field =
  | { readonly is: 'entity'; readonly field: EntityField }
  | { readonly is: 'relation'; readonly field: RelationField }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'roleKind'; readonly role: Role }
  | { readonly is: 'identifier'; readonly scheme: string };

export type Sort = 'entities' | 'relations';

/** What a role's column may be called beside the role itself and its plural. */
const ROLE_WORDS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  PARTICIPANT: ['attendees', 'attendee'],
  VENUE: ['place', 'location'],
  DESTINATION: ['to_place'],
  HOLDER: ['person'],
  BODY: ['bodies', 'organization'],
  CRITIC: ['critic_name'],
  TARGET: ['criticised', 'criticized'],
  PARTY: ['parties'],
  ENVOY: ['ambassador'],
};

const ENTITY_OF = tableOf({ ...ENTITY_FIELDS, ...COMMON_FIELDS });
const RELATION_OF = tableOf({ ...RELATION_FIELDS, ...COMMON_FIELDS });
const ROLE_OF = new Map<string, Role>();
for (const role of ROLES) {
  const word = role.toLowerCase();
  for (const name of [word, `${word}s`, ...(ROLE_WORDS[role] ?? [])]) ROLE_OF.set(name, role);
}

function tableOf<F extends string>(fields: Readonly<Record<F, readonly string[]>>): ReadonlyMap<string, F> {
  const names = Object.keys(fields) as F[];
  return new Map(names.flatMap((field) => [field, ...fields[field]].map((name): [string, F] => [name, field])));
}

/** What a column of that name holds in a table of that sort; undefined for an unknown one. */
export function fieldOf(name: string, sort: Sort): Field | undefined {
  const word = wordKey(name);
  const scheme = /^identifier\s*:\s*(\S+)$/i.exec(name.trim())?.[1];
  if (scheme !== undefined) return { is: 'identifier', scheme };
  if (sort === 'entities') {
    const field = ENTITY_OF.get(word);
    return field === undefined ? undefined : { is: 'entity', field };
  }
  const role = ROLE_OF.get(word);
  if (role !== undefined) return { is: 'role', role };
  const ofKind = ROLE_OF.get(/^(.+)_kind$/.exec(word)?.[1] ?? '');
  if (ofKind !== undefined) return { is: 'roleKind', role: ofKind };
  const field = RELATION_OF.get(word);
  return field === undefined ? undefined : { is: 'relation', field };
}

/** The names to choose from, for a message. */
export function fieldNames(sort: Sort): readonly string[] {
  return sort === 'entities' ? [...ENTITY_OF.keys()] : [...RELATION_OF.keys(), ...ROLE_OF.keys()];
}
