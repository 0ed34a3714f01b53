import type { RecordedClaim } from './claim.js';
import { LAST_DAY } from './day.js';
import { type Edtf, edtfBounds } from './edtf.js';
import { aboutParticipant, participationsSeen, statusUnder, weigh } from './evidence.js';
import type { Lens } from './lens.js';
import type { Meeting, Relation } from './relation.js';
import type { Certainty, Channel, MeetingStatus, Position, Role } from './vocabulary.js';

/** What a label shows of a relation, as a lens shows it. */
export interface LabelContext {
  /** The names of those seen in any of the roles, in the relation's order; an uncertain one as "possibly X". */
  readonly names: (...roles: readonly Role[]) => readonly string[];
  /** Of a meeting or trip. */
  readonly status: MeetingStatus;
}

/** Put before the name of a participant whose part has claims of its own; the others are as certain as the relation. */
const HEDGES: Readonly<Record<Certainty, string>> = { CONFIRMED: '', REPORTED: 'reportedly ', POSSIBLE: 'possibly ' };

/**
 * The relation in one sentence, as the lens shows it.
 * @param claims all whose subject it is.
 * @param names of those who take part in it and are seen, by id.
 */
export function labelUnder(
  relation: Relation,
  claims: readonly RecordedClaim[],
  lens: Lens,
  names: ReadonlyMap<string, string>,
): string {
  const seen = participationsSeen(relation, claims, lens).map(({ role, entity }) => {
    const { certainty } = weigh(aboutParticipant(claims, entity), lens);
    const hedge = certainty !== undefined && claims.some(({ about }) => about === entity) ? HEDGES[certainty] : '';
    return { role, name: `${hedge}${names.get(entity) ?? entity}` };
  });
  return labelOf(relation, {
    names: (...roles) => seen.filter(({ role }) => roles.includes(role)).map(({ name }) => name),
    status: statusUnder(claims, lens),
  });
}

/** The relation as one plain sentence in English, made from nothing but the data: what has an end that is known is told in the past. */
export function labelOf(relation: Relation, context: LabelContext): string {
  const sentence = sentenceOf(relation, context);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${dates(relation.start, relation.end)}.`;
}

function sentenceOf(relation: Relation, { names, status }: LabelContext): string {
  switch (relation.kind) {
    case 'MEETING':
      return meetingSentence(relation, { names, status });
    case 'TRIP':
      return tripSentence({ names, status });
    case 'ENVOY_ROLE':
      return `${join(names('ENVOY'))} ${isOver(relation) ? 'served' : 'serves'} as ${relation.title}${after('of', names('SENDER'))}${after('to', names('RECEIVER'))}`;
    case 'TENURE':
      return `${join(names('HOLDER'))} ${isOver(relation) ? 'held' : 'holds'} the office of ${relation.title}${after('in', names('BODY'))}`;
    case 'CRITICISM':
      return `${join(names('CRITIC'))} criticised ${join(names('TARGET'))}: ${relation.summary.replace(/\.$/, '')}`;
    case 'PRAISE':
      return `${join(names('PRAISER'))} praised ${join(names('PRAISED'))}: ${relation.summary.replace(/\.$/, '')}`;
    case 'STANCE':
      return `${join(names('SUPPORTER'))} ${POSITION_VERBS[relation.position]} ${join(names('PLAN'))}`;
    case 'TIE':
      return `${join(names('PARTY').slice(0, 1))}: ${isOver(relation) ? 'formerly ' : ''}${relation.nature} ${join(names('PARTY').slice(1))}`;
  }
}

interface Verb {
  readonly infinitive: string;
  readonly past: string;
}

interface ChannelVerb extends Verb {
  /** What stands between it and whom one does it with, who are `unnamed parties` where one is named alone. */
  readonly others: string;
}

const MEET: ChannelVerb = { infinitive: 'meet', past: 'met', others: '' };
const CHANNEL_VERBS: Readonly<Record<Channel, ChannelVerb>> = {
  IN_PERSON: MEET,
  PHONE: { infinitive: 'talk by telephone', past: 'talked by telephone', others: ' with' },
  VIDEO: { infinitive: 'talk by video', past: 'talked by video', others: ' with' },
  WRITTEN: { infinitive: 'correspond', past: 'corresponded', others: ' with' },
  UNKNOWN: MEET,
};

const POSITION_VERBS: Readonly<Record<Position, string>> = {
  PROPOSES: 'proposed',
  SUPPORTS: 'supported',
  ACCEPTS_IN_PART: 'accepted in part',
  UNDECIDED: 'remained undecided on',
  OPPOSES: 'opposed',
  REJECTS: 'rejected',
};

/** "is" or "are", "was" or "were": by how many they are. */
interface Be {
  readonly now: string;
  readonly before: string;
}

type Phrase = (verb: Verb, be: Be) => string;

const ONE: Be = { now: 'is', before: 'was' };
const MANY: Be = { now: 'are', before: 'were' };

const STATUS_PHRASES: Readonly<Record<MeetingStatus, Phrase>> = {
  PROPOSED: ({ infinitive }) => `may ${infinitive}`,
  PLANNED: ({ infinitive }, { now }) => `${now} to ${infinitive}`,
  HELD: ({ past }) => past,
  POSTPONED: ({ infinitive }, { now }) => `${now} to ${infinitive} later than planned`,
  CANCELLED: ({ infinitive }) => `will not ${infinitive}, as was planned`,
  UNKNOWN: ({ infinitive }, { before }) => `${before} said to ${infinitive}`,
};

function meetingSentence({ channel }: Meeting, { names, status }: LabelContext): string {
  const who = names('HOST', 'PARTICIPANT', 'MEDIATOR');
  const verb = CHANNEL_VERBS[channel];
  const phrase = who.length === 1 ? STATUS_PHRASES[status](alone(verb), ONE) : STATUS_PHRASES[status](verb, MANY);
  return `${join(who)} ${phrase}${after('in', names('VENUE'))}${after('about', names('SUBJECT'))}`;
}

/** Nobody meets alone. */
function alone({ infinitive, past, others }: ChannelVerb): Verb {
  const whom = `${others} ${UNNAMED}`;
  return { infinitive: `${infinitive}${whom}`, past: `${past}${whom}` };
}

function tripSentence({ names, status }: LabelContext): string {
  const phrase = STATUS_PHRASES[status]({ infinitive: 'travel', past: 'travelled' }, ONE);
  return `${join(names('TRAVELLER'))} ${phrase}${after('to', names('DESTINATION'))}${after('with', names('COMPANION'))}`;
}

const UNNAMED = 'unnamed parties';

function join(names: readonly string[]): string {
  if (names.length === 0) return UNNAMED;
  return names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function after(preposition: string, names: readonly string[]): string {
  return names.length === 0 ? '' : ` ${preposition} ${join(names)}`;
}

function dates(start: Edtf | undefined, end: Edtf | undefined): string {
  if (start === undefined) return end === undefined ? '' : ` (until ${end})`;
  return end === undefined || end === start ? ` (${start})` : ` (${start} to ${end})`;
}

/** An end that is open says nothing. */
function isOver({ end }: Pick<Relation, 'end'>): boolean {
  return end !== undefined && edtfBounds(end).latest < LAST_DAY;
}
