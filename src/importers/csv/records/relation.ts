import type { Claim } from '../../../domain/claim.js';
import { isDay } from '../../../domain/day.js';
import { inRoleOrder, type Participation, type Relation } from '../../../domain/relation.js';
import { RELATION_KIND_TABLE } from '../../../domain/relation-kinds.js';
import type { Source } from '../../../domain/source.js';
import {
  CERTAINTIES,
  CHANNELS,
  MEETING_STATUSES,
  POLARITIES,
  POSITIONS,
  type RelationKind,
  type Role,
} from '../../../domain/vocabulary.js';
import type { Mention } from '../../importer.js';
import { RecordProblem } from '../../record-problem.js';
import { type Cells, listOf, noteOf, type Part } from '../cells.js';
import { dateOf } from '../dates.js';
import type { RelationField } from '../fields.js';
import { claimId, digest, idOf } from '../ids.js';
import { referenceOf } from '../references.js';
import { ENDS, entityKindOf, KIND_WORDS, kindOfRole, onlyKindOf, relationKindOf, wordKey } from '../words.js';
import { type Context, type Said, withNote } from './context.js';

/** Fields that only some kinds take; what stands in those of others is kept as a note. */
const OF_KINDS: Readonly<Partial<Record<RelationField, readonly RelationKind[]>>> = {
  title: ['ENVOY_ROLE', 'TENURE', 'TIE'],
  summary: ['CRITICISM', 'PRAISE', 'STANCE'],
  nature: ['TIE'],
  purpose: ['TRIP'],
  mandate: ['ENVOY_ROLE'],
  channel: ['MEETING'],
  ordinal: ['MEETING'],
  position: ['STANCE'],
  cameo: ['CRITICISM', 'PRAISE'],
  intensity: ['CRITICISM', 'PRAISE'],
  status: ['MEETING', 'TRIP'],
};

/** A row of a table of relations. */
export function relationSaid(row: Cells, context: Context): Said {
  const kind = kindOf(row, context);
  const mentions: Mention[] = [];
  const participations = inRoleOrder(participationsOf(row, kind, context, mentions));
  const start = dateAt(row, 'start', context);
  const end = dateAt(row, 'end', context);
  const dates = { ...(start !== undefined && { start: start.date }), ...(end !== undefined && { end: end.date }) };
  const facts = { kind, ...dates, participations, ...ATTRIBUTES[kind](row, kind) };
  const own = row.part('id');
  const id =
    own === undefined
      ? `csv:${kind.toLowerCase()}/${digest(facts)}`
      : idOf(own.text, own.column.name, own.column.space);
  const relation = { ...facts, id } as Relation;
  const rest = row.rest();
  const others = (Object.keys(OF_KINDS) as RelationField[]).filter(
    (field) => OF_KINDS[field]?.includes(kind) === false && row.relation(field) !== undefined,
  );
  const times = [start, end].flatMap((date) => (date?.time === undefined ? [] : [noteOf('time', date.time)]));
  const { claim, source } = claimOf(row, kind, id, context);
  const word = row.relation('kind');
  const isSaid =
    word === undefined || wordKey(word) === kind.toLowerCase() || Object.values(relation).includes(wordsOf(word));
  const notes = [
    row.relation('note'),
    isSaid ? undefined : noteOf('type', word),
    ...times,
    ...others.map((field) => noteOf(field, row.relation(field) ?? '')),
    ...rest.notes,
  ];
  return {
    sources: [source],
    mentions,
    entities: [],
    relations: [relation],
    claims: [withNote(claim, notes)],
    unplaced: [
      ...times.map(() => 'time of day'),
      ...others.map((field) => `column ${field} of a ${kind.toLowerCase()}`),
      ...rest.unplaced,
    ],
  };
}

function kindOf(row: Cells, { settings, header }: Context): RelationKind {
  const said = row.relation('kind');
  const known = said === undefined ? undefined : relationKindOf(said, settings.words);
  if (known !== undefined) return known;
  if (settings.relationKind !== undefined) return settings.relationKind;
  const [first] = header.columns.flatMap(({ field }) => (field?.is === 'role' ? [kindOfRole(field.role)] : []));
  if (said === undefined && first !== undefined) return first;
  const example = `words: {${JSON.stringify(said ?? '…')}: tie}`;
  throw new RecordProblem(
    'type',
    `one of ${KIND_WORDS.slice(5).join(', ')}; what another word means is said in the mapping (${example})`,
    said === undefined ? 'nothing' : JSON.stringify(said),
  );
}

function participationsOf(row: Cells, kind: RelationKind, context: Context, mentions: Mention[]): Participation[] {
  const found: Participation[] = [];
  const add = (role: Role, { column, text }: Part, onBehalfOf?: string) => {
    for (const name of column.space === undefined ? listOf(text) : [text]) {
      const known = referenceOf(name, {
        field: column.name,
        ...(column.space !== undefined && { space: column.space }),
        ...kindIn(row, kind, role, context),
        lookups: context.lookups,
      });
      mentions.push(...known.mentions);
      if (found.some((one) => one.role === role && one.entity === known.id)) continue;
      found.push({ role, entity: known.id, ...(onBehalfOf !== undefined && { onBehalfOf }) });
    }
  };
  const behalf = row.relation('on_behalf_of');
  const of =
    behalf === undefined ? undefined : referenceOf(behalf, { field: 'on_behalf_of', lookups: context.lookups }).id;
  const [from, to] = [row.part('from'), row.part('to')];
  const [fromRole, toRole] = ENDS[kind];
  if (from !== undefined) add(fromRole, from, of);
  if (to !== undefined) add(toRole, to);
  const roles = row.roles();
  const [first] = roles.filter(({ role }) => role === fromRole);
  if (of !== undefined && from === undefined && (first === undefined || listOf(first.part.text).length !== 1)) {
    throw new RecordProblem(
      'on_behalf_of',
      `one ${fromRole.toLowerCase()} for whom it is said`,
      JSON.stringify(behalf),
    );
  }
  for (const { role, part } of roles) add(role, part, from === undefined && role === fromRole ? of : undefined);
  return found;
}

/** What is told of those in the role: by a column, by the role itself, by the option. */
function kindIn(row: Cells, kind: RelationKind, role: Role, { settings }: Context) {
  const said = row.roleKind(role);
  const known = said === undefined ? undefined : entityKindOf([said], settings.words);
  const only = onlyKindOf(kind, role);
  return known !== undefined || only === undefined
    ? { kind: known ?? settings.mentioned, isSaid: true }
    : { kind: only, isSaid: only === settings.mentioned };
}

function dateAt(row: Cells, field: 'start' | 'end', { settings }: Context) {
  const part = row.part(field);
  return part === undefined ? undefined : dateOf(part.text, part.column.name, settings.dates);
}

type Attributes = (row: Cells, kind: RelationKind) => Readonly<Record<string, unknown>>;

const ATTRIBUTES: Readonly<Record<RelationKind, Attributes>> = {
  MEETING: (row) => {
    const ordinal = row.relation('ordinal');
    if (ordinal !== undefined && !/^[1-9]\d{0,8}$/.test(ordinal))
      throw new RecordProblem('ordinal', 'a whole number from 1', JSON.stringify(ordinal));
    return {
      channel: wordAt(row, 'channel', CHANNELS) ?? 'UNKNOWN',
      ...(ordinal !== undefined && { ordinal: Number(ordinal) }),
    };
  },
  TRIP: (row) => ({ ...textAt(row, 'purpose'), meetings: [] }),
  ENVOY_ROLE: (row, kind) => ({ title: calledBy(row, kind, 'title'), ...textAt(row, 'mandate'), milestones: [] }),
  TENURE: (row, kind) => ({ title: calledBy(row, kind, 'title') }),
  CRITICISM: judgementAt,
  PRAISE: judgementAt,
  STANCE: (row) => {
    const position = wordAt(row, 'position', POSITIONS);
    if (position === undefined) throw new RecordProblem('position', POSITIONS.join(', ').toLowerCase(), 'nothing');
    return { position, ...textAt(row, 'summary') };
  },
  TIE: (row, kind) => ({ nature: row.relation('nature') ?? calledBy(row, kind, 'title') }),
};

function judgementAt(row: Cells, kind: RelationKind): Readonly<Record<string, unknown>> {
  const intensity = row.relation('intensity');
  if (intensity !== undefined && !(Math.abs(Number(intensity)) <= 10))
    throw new RecordProblem('intensity', 'a number from -10 to 10', JSON.stringify(intensity));
  return {
    summary: calledBy(row, kind, 'summary'),
    ...textAt(row, 'cameo'),
    ...(intensity !== undefined && { intensity: Number(intensity) }),
  };
}

function textAt(row: Cells, field: RelationField): Readonly<Record<string, string>> {
  const text = row.relation(field);
  return text === undefined ? {} : { [field]: text };
}

/** What the row calls it, else the word for its kind that stands in the row: `MEMBER_OF` as `member of`. */
function calledBy(row: Cells, kind: RelationKind, field: RelationField): string {
  const text = row.relation(field) ?? row.relation('kind');
  if (text === undefined)
    throw new RecordProblem(field, `what the ${kind.toLowerCase()} is called, or is about`, 'nothing');
  return row.relation(field) === undefined ? wordsOf(text) : text;
}

function wordsOf(type: string): string {
  return type.replaceAll('_', ' ').toLowerCase();
}

function wordAt<Word extends string>(row: Cells, field: RelationField, words: readonly Word[]): Word | undefined {
  const text = row.relation(field);
  const word = words.find(
    (one) =>
      one ===
      text
        ?.trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
  );
  if (text !== undefined && word === undefined)
    throw new RecordProblem(field, words.join(', ').toLowerCase(), JSON.stringify(text));
  return word;
}

/** A row may name its own source; two rows of one relation with different sources are two claims of it. */
function claimOf(
  row: Cells,
  kind: RelationKind,
  id: string,
  { settings, source, table }: Context,
): { readonly claim: Claim; readonly source: Source } {
  const [title, url] = [row.relation('source'), row.relation('source_url')];
  const own = title === undefined && url === undefined ? undefined : ownSource(title ?? url ?? '', url);
  const locator = row.relation('locator') ?? `${table}#${id}`;
  const said = row.relation('stated_on');
  const statedOn = said === undefined ? undefined : dateOf(said, 'stated_on', settings.dates).date;
  if (statedOn !== undefined && !isDay(statedOn))
    throw new RecordProblem('stated_on', 'a day such as 2025-11-26', JSON.stringify(said));
  const status = RELATION_KIND_TABLE[kind].hasStatus ? wordAt(row, 'status', MEETING_STATUSES) : undefined;
  const claim: Claim = {
    id: claimId(id, own ?? source, locator),
    subject: id,
    source: (own ?? source).id,
    ...(statedOn !== undefined && { statedOn }),
    polarity: wordAt(row, 'polarity', POLARITIES) ?? 'ASSERTS',
    certainty: wordAt(row, 'certainty', CERTAINTIES) ?? settings.certainty,
    ...(status !== undefined && { status }),
    locator,
  };
  return { claim, source: own ?? source };
}

function ownSource(title: string, url: string | undefined): Source {
  return { id: `csv:source/${digest([title, url ?? null])}`, title, ...(url !== undefined && { url }) };
}
