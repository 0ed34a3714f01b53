import { inRoleOrder, type Relation } from '../../../domain/relation.js';
import type { RelationKind } from '../../../domain/vocabulary.js';
import { digest } from '../../digest.js';
import type { Mention, Said } from '../../importer.js';
import { RecordProblem } from '../../record-problem.js';
import { type Cells, noteOf } from '../cells.js';
import { dateOf } from '../dates.js';
import { idOf } from '../ids.js';
import { KIND_WORDS, kindOfRole, relationKindOf, wordKey } from '../words.js';
import { attributesAt, fieldsOfOtherKinds } from './attributes.js';
import { claimOf } from './claim.js';
import { type Context, withNote } from './context.js';
import { participationsOf } from './participations.js';
import { wordsOf } from './word-at.js';

/** A row of a table of relations. */
export function relationSaid(row: Cells, context: Context): Said {
  const kind = kindOf(row, context);
  const mentions: Mention[] = [];
  const participations = inRoleOrder(participationsOf(row, kind, context, mentions));
  const start = dateAt(row, 'start', context);
  const end = dateAt(row, 'end', context);
  const dates = { ...(start !== undefined && { start: start.date }), ...(end !== undefined && { end: end.date }) };
  const facts = { kind, ...dates, participations, ...attributesAt(row, kind) };
  const own = row.part('id');
  const id =
    own === undefined
      ? `csv:${kind.toLowerCase()}/${digest(JSON.stringify(facts))}`
      : idOf(own.text, own.column.name, context.settings, own.column.space);
  const relation = { ...facts, id } as Relation;
  const rest = row.rest();
  const others = fieldsOfOtherKinds(row, kind);
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

function dateAt(row: Cells, field: 'start' | 'end', { settings }: Context) {
  const part = row.part(field);
  return part === undefined ? undefined : dateOf(part.text, part.column.name, settings.dates);
}
