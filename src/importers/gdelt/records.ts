import type { Claim } from '../../domain/claim.js';
import type { Participation, Relation } from '../../domain/relation.js';
import type { Certainty } from '../../domain/vocabulary.js';
import type { Facts, ImportFile, ImportRecord } from '../importer.js';
import { linesOf } from '../input/lines.js';
import { Once } from '../input/once.js';
import { STATES_SOURCE } from '../states/state-on.js';
import { actorOf, type KnownActor } from './actors.js';
import { dayOf, problemOf } from './checks.js';
import { EXPECTED_COLUMNS, type Row, rowOf } from './columns.js';
import { eventCodeOf, type KnownEvent } from './event-code.js';
import { noteOf } from './note.js';
import { DATA_SET, sourceOf } from './sources.js';
import { type Venue, venueOf } from './venue.js';

const NOTHING = { sources: [], mentions: [], entities: [], relations: [], claims: [] };

/** The rows of a file, one at a time. */
export async function* recordsOf(file: ImportFile): AsyncGenerator<ImportRecord> {
  const once = new Once();
  for await (const { number, text } of linesOf(file.chunks(), file.path)) {
    if (text !== '') yield recordOf(text, number, once);
  }
}

function recordOf(record: string, line: number, once: Once): ImportRecord {
  const row = rowOf(record);
  if (row === undefined) {
    const got = String(record.split('\t').length);
    return { kind: 'row', line, record, field: 'number of columns', expected: EXPECTED_COLUMNS, got };
  }
  const problem = problemOf(row);
  const event = eventCodeOf(row('EventCode'));
  if (problem !== undefined) return { kind: event?.root ?? 'row', line, record, ...problem };
  if (event === undefined) return { ...NOTHING, kind: 'row', line, record };
  const said = saidBy(row, event);
  const id = row('GLOBALEVENTID');
  if (said.relations.length === 0 || once.isFirst(id, record)) return { line, record, ...said };
  const got = `${id} a second time, in a row that says something else`;
  return { kind: event.root, line, record, field: 'GLOBALEVENTID', expected: 'each event once in a file', got };
}

/** A row of which nothing belongs in the graph says in its kind why. */
function saidBy(row: Row, event: KnownEvent): Omit<Facts, 'line' | 'record'> {
  if (event.rule.becomes === 'NOTHING') return { ...NOTHING, kind: event.root };
  const day = dayOf(row('SQLDATE'));
  const first = actorOf(row, 1, day);
  const second = actorOf(row, 2, day);
  if (first === undefined || second === undefined)
    return { ...NOTHING, kind: `${event.root}, not between two known actors` };
  if (first.id === second.id) return { ...NOTHING, kind: `${event.root}, of one actor with itself` };
  const venue = event.rule.becomes === 'MEETING' ? venueOf(row) : undefined;
  const relation = relationOf(row, event, [first, second], venue);
  const source = sourceOf(row('SOURCEURL'));
  const mentions = [...first.mentions, ...second.mentions, ...(venue?.mentions ?? [])];
  return {
    kind: event.root,
    sources: [...new Set([source, DATA_SET, STATES_SOURCE])],
    mentions,
    entities: [],
    relations: [relation],
    claims: [claimOf(row, relation, source.id, venue !== undefined)],
    unplaced: unplacedIn(row, first, second),
  };
}

function relationOf(
  row: Row,
  { code, label, rule }: KnownEvent,
  [first, second]: readonly [KnownActor, KnownActor],
  venue: Venue | undefined,
): Relation {
  const base = { id: `gdelt:${row('GLOBALEVENTID')}`, start: dayOf(row('SQLDATE')) };
  if (rule.becomes === 'MEETING') {
    const [role, other] = rule.roles;
    const at = venue === undefined ? [] : [{ role: 'VENUE', entity: venue.id } as const];
    const participations = [taking(role, first), taking(other, second), ...at];
    return { kind: 'MEETING', ...base, channel: rule.channel, participations };
  }
  const goldstein = row('GoldsteinScale');
  const said = { ...base, summary: label, cameo: code, ...(goldstein !== '' && { intensity: Number(goldstein) }) };
  return rule.becomes === 'PRAISE'
    ? { kind: 'PRAISE', ...said, participations: [taking('PRAISER', first), taking('PRAISED', second)] }
    : { kind: 'CRITICISM', ...said, participations: [taking('CRITIC', first), taking('TARGET', second)] };
}

function taking(role: Participation['role'], { id, onBehalfOf }: KnownActor): Participation {
  return { role, entity: id, ...(onBehalfOf !== undefined && { onBehalfOf }) };
}

function claimOf(row: Row, { id, kind }: Relation, source: string, hasVenue: boolean): Claim {
  return {
    id: `claim:${id}`,
    subject: id,
    source,
    statedOn: dayOf(row('DATEADDED').slice(0, 8)),
    polarity: 'ASSERTS',
    certainty: certaintyOf(row),
    ...(kind === 'MEETING' && { status: 'HELD' as const }),
    locator: `GLOBALEVENTID ${row('GLOBALEVENTID')}`,
    note: noteOf(row, hasVenue),
  };
}

/** From so many sources on, an event that its article tells first of all is more than one reading of one text. */
const SOURCES_TO_BE_REPORTED = 3;

/** A machine read it in the news: never confirmed, and reported only where several sources have it as what they are about. */
function certaintyOf(row: Row): Certainty {
  return row('IsRootEvent') === '1' && Number(row('NumSources')) >= SOURCES_TO_BE_REPORTED ? 'REPORTED' : 'POSSIBLE';
}

/** Names that say more than which state it is. */
function unplacedIn(row: Row, first: KnownActor, second: KnownActor): string[] {
  const saysMore = (text: string, { name }: KnownActor) => text !== '' && text !== name.toUpperCase();
  return [
    ...(saysMore(row('Actor1Name'), first) ? ['Actor1Name'] : []),
    ...(saysMore(row('Actor2Name'), second) ? ['Actor2Name'] : []),
  ];
}
