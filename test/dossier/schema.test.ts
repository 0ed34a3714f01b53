import { readFileSync } from 'node:fs';
import { ENTITY_ATTRIBUTES } from '../../src/domain/entity.js';
import { VERDICTS } from '../../src/domain/judgement.js';
import { LINK_KINDS, LINKS } from '../../src/domain/link.js';
import { RELATION_ATTRIBUTES } from '../../src/domain/relation.js';
import { RELATION_KIND_TABLE } from '../../src/domain/relation-kinds.js';
import {
  CERTAINTIES,
  CHANNELS,
  ENTITY_KINDS,
  type EntityKind,
  MEETING_STATUSES,
  MILESTONE_KINDS,
  NAME_KINDS,
  PLAN_STATUSES,
  POLARITIES,
  POSITIONS,
  RELATION_KINDS,
  type RelationKind,
} from '../../src/domain/vocabulary.js';
import { holdsList, LINK_KEYS, roleKeysOf } from '../../src/dossier/role-keys.js';
import { termOf, wordOf } from '../../src/dossier/words.js';

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly { readonly if: Schema; readonly then: Schema }[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const SCHEMA: Schema = JSON.parse(readFileSync(new URL('../../schema/dossier.schema.json', import.meta.url), 'utf8'));

function definition(name: string): Schema {
  const found = SCHEMA.$defs?.[name];
  if (found === undefined) throw new Error(`The schema defines no "${name}".`);
  return found;
}

const keysOf = (name: string) => Object.keys(definition(name).properties ?? {}).sort();
const neededOf = (name: string) => [...(definition(name).required ?? [])].sort();

const ENTITY_KEYS: Readonly<Record<EntityKind, readonly string[]>> = {
  PERSON: [],
  STATE: [],
  ORGANIZATION: [],
  PLAN: ['versions'],
  PLACE: [],
};

/** The attributes that the domain always has, and for which the format has no default. */
const NEEDED: Readonly<Record<RelationKind, readonly string[]>> = {
  MEETING: [],
  TRIP: [],
  ENVOY_ROLE: ['title'],
  TENURE: ['title'],
  CRITICISM: ['summary'],
  PRAISE: ['summary'],
  STANCE: ['position'],
  TIE: ['nature'],
};

describe('the published schema', () => {
  it.each([
    ['certainty', CERTAINTIES],
    ['polarity', POLARITIES],
    ['meetingStatus', MEETING_STATUSES],
    ['channel', CHANNELS],
    ['position', POSITIONS],
    ['planStatus', PLAN_STATUSES],
    ['milestoneKind', MILESTONE_KINDS],
    ['nameKind', NAME_KINDS],
    ['verdict', VERDICTS],
  ] as const)('allows for a %s the words of the vocabulary', (name, terms) => {
    expect(definition(name).enum).toEqual(terms.map(wordOf));
  });

  it.each([
    ['entity', ENTITY_KINDS],
    ['relation', RELATION_KINDS],
  ] as const)('has a definition for each kind of %s', (name, kinds) => {
    const words = kinds.map(wordOf);
    const { properties, allOf } = definition(name);
    expect(properties?.kind?.enum).toEqual(words);
    expect(allOf?.map((branch) => [branch.if.properties?.kind?.const, branch.then.$ref])).toEqual(
      words.map((word) => [word, `#/$defs/${word}`]),
    );
  });

  it.each(ENTITY_KINDS)('gives a %s the attributes and links of the domain', (kind) => {
    const links = LINK_KINDS.filter((link) => LINKS[link].from === kind).map((link) => LINK_KEYS[link]);
    const shared = ['kind', 'name', 'names', 'description', 'identifiers', 'claims'];
    expect(keysOf(wordOf(kind))).toEqual(
      [...shared, ...ENTITY_ATTRIBUTES[kind], ...links, ...ENTITY_KEYS[kind]].sort(),
    );
    expect(neededOf(wordOf(kind))).toEqual(['kind', 'name']);
  });

  it.each(RELATION_KINDS)('gives a %s the roles and attributes of the domain', (kind) => {
    const roles = roleKeysOf(kind);
    expect(keysOf(wordOf(kind))).toEqual(
      ['kind', 'start', 'end', 'claims', ...RELATION_ATTRIBUTES[kind], ...roles.map(({ key }) => key)].sort(),
    );
    const needed = roles.filter(({ rule }) => rule.min > 0).map(({ key }) => key);
    expect(neededOf(wordOf(kind))).toEqual(['kind', 'claims', ...needed, ...NEEDED[kind]].sort());
  });

  it.each(RELATION_KINDS)('lets each role of a %s be taken as often as the domain does', (kind) => {
    const { hasStatus } = RELATION_KIND_TABLE[kind];
    const participant = hasStatus ? '#/$defs/statusParticipant' : '#/$defs/participant';
    for (const { key, rule } of roleKeysOf(kind)) {
      const role = definition(wordOf(kind)).properties?.[key];
      expect(role?.type === 'array').toBe(holdsList(rule));
      expect((holdsList(rule) ? role?.items : role)?.$ref).toBe(participant);
      if (holdsList(rule)) expect(role?.minItems ?? 0).toBe(rule.min);
      else expect(rule.max).toBe(1);
    }
    expect(definition(wordOf(kind)).properties?.claims?.$ref).toBe(
      hasStatus ? '#/$defs/statusClaims' : '#/$defs/claims',
    );
  });

  it('lets claims state a status only where the domain does', () => {
    expect(keysOf('statusClaim').filter((key) => !keysOf('claim').includes(key))).toEqual(['status']);
  });

  it('describes every definition and every key', () => {
    const undescribed: string[] = [];
    const visit = (value: unknown, path: string, holdsKeys: boolean): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        const where = `${path}/${key}`;
        const isKey = holdsKeys && !where.includes('/if/');
        if (isKey && typeof item?.description !== 'string') undescribed.push(where);
        visit(item, where, !holdsKeys && (key === 'properties' || key === '$defs'));
      }
    };
    visit(SCHEMA, '', false);
    expect(undescribed).toEqual([]);
    expect(SCHEMA.description).toBeDefined();
  });

  it('lets no map have keys that it does not describe', () => {
    const open = Object.entries(SCHEMA.$defs ?? {}).filter(
      ([, { properties, additionalProperties, allOf }]) =>
        properties !== undefined && allOf === undefined && additionalProperties !== false,
    );
    expect(open).toEqual([]);
    expect(SCHEMA.additionalProperties).toBe(false);
  });

  it('claims no web address as its own', () => {
    expect(SCHEMA.$id).toBe('dossier.schema.json');
  });
});

describe('the words of a dossier', () => {
  it.each([...ENTITY_KINDS, ...RELATION_KINDS, ...POSITIONS, ...CHANNELS])('stand for %s both ways', (term) => {
    expect(wordOf(term)).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(termOf<typeof term>(wordOf(term))).toBe(term);
  });
});
