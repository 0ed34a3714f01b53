import type { Entity, Name } from '../../../domain/entity.js';
import type { EntityKind } from '../../../domain/vocabulary.js';
import type { Mention, Said } from '../../importer.js';
import { RecordProblem } from '../../record-problem.js';
import { mentionsOf, stateOn } from '../../states/state-on.js';
import { type Cells, listOf, noteOf } from '../cells.js';
import { dateOf } from '../dates.js';
import type { EntityField } from '../fields.js';
import { claimId, idOfRow, kindOfRow, stateCode, stateOfRow } from '../ids.js';
import { referenceOf } from '../references.js';
import { KIND_WORDS, saysOnly } from '../words.js';
import { type Context, withNote } from './context.js';

/** Attributes that each kind takes; what stands in the columns of others is kept as a note. */
const ATTRIBUTES: Readonly<Record<EntityKind, readonly EntityField[]>> = {
  PERSON: ['birth', 'death'],
  STATE: ['iso', 'inception', 'dissolution', 'predecessors'],
  ORGANIZATION: ['classification', 'parent', 'seat'],
  PLAN: [],
  PLACE: ['latitude', 'longitude', 'country'],
};
const OPTIONAL = [...new Set(Object.values(ATTRIBUTES).flat())];

/** A row of a table of entities. */
export function entitySaid(row: Cells, context: Context): Said {
  const kind = kindOfRow(row, context.header, context.settings);
  if (kind === undefined) {
    throw new RecordProblem(
      'kind',
      `one of ${KIND_WORDS.slice(0, 5).join(', ')}, or a word of the mapping (words: {"…": person})`,
      JSON.stringify(row.entity('kind') ?? ''),
    );
  }
  const id = idOfRow(row, context.header, context.settings);
  const name = row.entity('name') ?? nameless(row);
  const code = stateOfRow(row, context.header, context.settings);
  if (code !== undefined) {
    const said = toldOf(row, id, kind, [...OPTIONAL, 'aliases', 'native_name', 'description', 'wikidata'], context);
    return { ...said, mentions: mentionsOf(stateOn(code, undefined)), entities: [] };
  }
  const { attributes, mentions } = attributesOf(kind, row, context);
  const description = row.entity('description');
  const base = {
    id,
    name,
    names: namesOf(row),
    identifiers: identifiersOf(row),
    ...(description !== undefined && { description }),
  };
  const lists = { ...(kind === 'STATE' && { predecessors: [] }), ...(kind === 'PLAN' && { versions: [] }) };
  const entity = { ...base, ...lists, ...attributes, kind } as Entity;
  const others = OPTIONAL.filter((field) => !ATTRIBUTES[kind].includes(field));
  return { ...toldOf(row, id, kind, others, context), mentions, entities: [entity] };
}

/** The claim on the entity, with all that has no place in it: of a state that the graph has, all that the row says. */
function toldOf(
  row: Cells,
  id: string,
  kind: EntityKind,
  kept: readonly EntityField[],
  { settings, source, table }: Context,
): Pick<Said, 'sources' | 'relations' | 'claims' | 'unplaced'> {
  const rest = row.rest();
  const word = row.entity('kind');
  const others = kept.filter((field) => row.entity(field) !== undefined);
  const locator = `${table}#${id}`;
  const claim = {
    id: claimId(id, source, locator),
    subject: id,
    source: source.id,
    polarity: 'ASSERTS',
    certainty: settings.certainty,
    locator,
  } as const;
  const notes = [
    row.entity('note'),
    word === undefined || saysOnly(word, kind) ? undefined : noteOf('kind', word),
    ...others.map((field) => noteOf(field, row.entity(field) ?? '')),
    ...rest.notes,
  ];
  return {
    sources: [source],
    relations: [],
    claims: [withNote(claim, notes)],
    unplaced: [...others.map((field) => `column ${field} of a ${kind.toLowerCase()}`), ...rest.unplaced],
  };
}

function nameless(row: Cells): never {
  throw new RecordProblem('name', 'a name', row.entity('id') ?? 'nothing');
}

function namesOf(row: Cells): Name[] {
  const lang = row.entity('lang');
  const native = row.entity('native_name');
  return [
    ...(native === undefined ? [] : [{ text: native, ...(lang !== undefined && { lang }), kind: 'NATIVE' } as const]),
    ...listOf(row.entity('aliases')).map((text) => ({ text, kind: 'ALIAS' }) as const),
  ];
}

function identifiersOf(row: Cells) {
  const wikidata = row.entity('wikidata');
  const item = /(Q\d+)\/?$/.exec(wikidata ?? '')?.[1];
  if (wikidata !== undefined && item === undefined)
    throw new RecordProblem('wikidata', 'an item such as Q42', JSON.stringify(wikidata));
  const code = row.entity('iso') === undefined ? undefined : isoOf(row);
  return [
    ...(item === undefined ? [] : [{ scheme: 'wikidata', value: item }]),
    ...(code === undefined ? [] : [{ scheme: 'iso3166-1', value: code }]),
    ...row.identifiers(),
  ];
}

function isoOf(row: Cells): string {
  const text = row.entity('iso') ?? '';
  const code = stateCode(text);
  if (code === undefined || text.length > 3)
    throw new RecordProblem('iso', 'an ISO 3166-1 code such as FI or FIN', JSON.stringify(text));
  return code;
}

function attributesOf(kind: EntityKind, row: Cells, { settings, lookups }: Context) {
  const mentions: Mention[] = [];
  const attributes: Record<string, unknown> = {};
  const refer = (field: EntityField, to: EntityKind) => (text: string) => {
    const found = referenceOf(text, { field, kind: to, lookups, settings });
    mentions.push(...found.mentions);
    return found.id;
  };
  const degrees = (field: EntityField, most: number) => (text: string) => {
    const number = Number(text.replace(',', '.'));
    if (!(Math.abs(number) <= most))
      throw new RecordProblem(field, `degrees from -${most} to ${most}`, JSON.stringify(text));
    return number;
  };
  const date = (field: EntityField) => (text: string) => dateOf(text, field, settings.dates).date;
  const READ: Readonly<Partial<Record<EntityField, readonly [attribute: string, read: (text: string) => unknown]>>> = {
    birth: ['birth', date('birth')],
    death: ['death', date('death')],
    inception: ['inception', date('inception')],
    dissolution: ['dissolution', date('dissolution')],
    iso: ['isoAlpha2', () => isoOf(row)],
    predecessors: ['predecessors', (text) => listOf(text).map(refer('predecessors', 'STATE'))],
    classification: ['classification', (text) => text],
    parent: ['parent', refer('parent', 'ORGANIZATION')],
    seat: ['seat', refer('seat', 'PLACE')],
    latitude: ['latitude', degrees('latitude', 90)],
    longitude: ['longitude', degrees('longitude', 180)],
    country: ['within', refer('country', 'STATE')],
  };
  for (const field of ATTRIBUTES[kind]) {
    const text = row.entity(field);
    const rule = READ[field];
    if (text !== undefined && rule !== undefined) attributes[rule[0]] = rule[1](text);
  }
  return { attributes, mentions };
}
