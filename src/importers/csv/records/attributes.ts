import { CHANNELS, POSITIONS, type RelationKind } from '../../../domain/vocabulary.js';
import { RecordProblem } from '../../record-problem.js';
import type { Cells } from '../cells.js';
import type { RelationField } from '../fields.js';
import { wordAt, wordsOf } from './word-at.js';

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

/** Fields of the row that a relation of this kind does not take. */
export function fieldsOfOtherKinds(row: Cells, kind: RelationKind): RelationField[] {
  return (Object.keys(OF_KINDS) as RelationField[]).filter(
    (field) => OF_KINDS[field]?.includes(kind) === false && row.relation(field) !== undefined,
  );
}

/** What a relation of this kind has beside what all have. */
export function attributesAt(row: Cells, kind: RelationKind): Readonly<Record<string, unknown>> {
  return ATTRIBUTES[kind](row, kind);
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
