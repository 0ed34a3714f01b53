/**
 * The classes of Popolo that say something for the graph, by the name of the list in which a document keeps them
 * (http://www.popoloproject.com/specs/), and what one of each is called in ids and counts.
 */
export const CLASSES = {
  areas: 'area',
  organizations: 'organization',
  persons: 'person',
  posts: 'post',
  memberships: 'membership',
  events: 'event',
} as const;
export type ClassName = keyof typeof CLASSES;

export function isClassName(text: string): text is ClassName {
  return Object.hasOwn(CLASSES, text);
}

/**
 * Sections of a document may come in any order, and the graph wants first what others refer to: a file is read once for each of these,
 * after the reading of the lookups.
 */
export const PASSES: readonly (readonly ClassName[])[] = [
  ['areas', 'organizations', 'persons'],
  ['posts', 'memberships', 'events'],
];

/** Records that may stand inside others, in lists, instead of beside them; `back` is then what the outer one is to them. */
export const EMBEDDED: Readonly<Record<ClassName, readonly { field: string; of: ClassName; back: string }[]>> = {
  areas: [{ field: 'children', of: 'areas', back: 'parent_id' }],
  organizations: [
    { field: 'children', of: 'organizations', back: 'parent_id' },
    { field: 'posts', of: 'posts', back: 'organization_id' },
    { field: 'memberships', of: 'memberships', back: 'organization_id' },
  ],
  persons: [{ field: 'memberships', of: 'memberships', back: 'person_id' }],
  posts: [{ field: 'memberships', of: 'memberships', back: 'post_id' }],
  memberships: [],
  events: [{ field: 'children', of: 'events', back: 'parent_id' }],
};

/** What may be embedded, whole or in part, where it is referred to: `organization` instead of `organization_id`. */
export const PARTS: Readonly<Record<ClassName, Readonly<Record<string, ClassName>>>> = {
  areas: { parent: 'areas' },
  organizations: { parent: 'organizations', area: 'areas' },
  persons: {},
  posts: { organization: 'organizations', area: 'areas' },
  memberships: {
    person: 'persons',
    member: 'persons',
    organization: 'organizations',
    on_behalf_of: 'organizations',
    post: 'posts',
    area: 'areas',
  },
  events: { organization: 'organizations', area: 'areas', parent: 'events', attendees: 'persons' },
};

type Rule = readonly [ClassName, (has: (...keys: readonly string[]) => boolean) => boolean];

/** By which fields a record outside of a document is told, the first that fits; `has` is true when one of the keys is there. */
const RULES: readonly Rule[] = [
  [
    'memberships',
    (has) =>
      has('person_id', 'person', 'member_id', 'member') && has('organization_id', 'organization', 'post_id', 'post'),
  ],
  ['posts', (has) => has('label') && has('organization_id', 'organization') && !has('name')],
  ['events', (has) => has('name') && has('attendees', 'start_date')],
  [
    'persons',
    (has) =>
      has('name') &&
      has(
        ...['family_name', 'given_name', 'additional_name', 'patronymic_name', 'sort_name', 'honorific_prefix'],
        ...['gender', 'birth_date', 'death_date', 'biography', 'national_identity'],
      ),
  ],
  ['areas', (has) => has('name') && has('geometry')],
  [
    'organizations',
    (has) =>
      has('name') && has('classification', 'founding_date', 'dissolution_date', 'posts', 'memberships', 'parent_id'),
  ],
];

/** Fields of FollowTheMoney, Wikidata and JSON-LD graphs, which no class of Popolo has. */
const FOREIGN: readonly string[] = ['schema', 'properties', 'labels', 'claims', 'entities', '@graph'];

/** The class of a record with these fields; undefined where they are those of none, or of several. */
export function classOf(keys: readonly string[]): ClassName | undefined {
  if (keys.some((key) => FOREIGN.includes(key))) return undefined;
  return RULES.find(([, fits]) => fits((...some) => some.some((key) => keys.includes(key))))?.[0];
}

/** What the name of a file says of its records: `persons.json`. */
export function classOfFile(path: string): ClassName | undefined {
  const [name = ''] = (path.split(/[\\/]/).at(-1) ?? '').toLowerCase().split('.');
  if (name === 'people') return 'persons';
  return isClassName(name) ? name : undefined;
}
