import type { EntityName, ParticipantEvidence } from '../../model/evidence.js';
import type { Certainty, MeetingStatus, RelationKind, Standing } from '../../model/words.js';

/** What each word of the contract means to a reader, beside the word itself. */
interface Meaning {
  readonly word: string;
  readonly meaning: string;
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Meaning>> = {
  CONFIRMED: { word: 'confirmed', meaning: 'stated as fact by somebody in a position to know' },
  REPORTED: { word: 'reported', meaning: 'stated by somebody who relays it' },
  POSSIBLE: { word: 'possible', meaning: 'stated as a possibility or suggestion' },
};

export const STANDING_WORDS: Readonly<Record<Standing, Meaning>> = {
  ASSERTED: { word: 'asserted', meaning: 'asserted, and denied by no claim' },
  DISPUTED: { word: 'disputed', meaning: 'asserted by one claim and denied by another' },
  DENIED: { word: 'denied', meaning: 'only denied' },
};

export const STATUS_WORDS: Readonly<Record<MeetingStatus, Meaning>> = {
  PROPOSED: { word: 'proposed', meaning: 'suggested' },
  PLANNED: { word: 'planned', meaning: 'agreed or announced, and still to come' },
  HELD: { word: 'held', meaning: 'it took place' },
  POSTPONED: { word: 'postponed', meaning: 'put off' },
  CANCELLED: { word: 'cancelled', meaning: 'called off' },
  UNKNOWN: { word: 'status not known', meaning: 'no claim says' },
};

export const ROLE_WORDS: Readonly<Record<ParticipantEvidence['role'], string>> = {
  PARTICIPANT: 'participant',
  HOST: 'host',
  MEDIATOR: 'mediator',
  SUBJECT: 'talked about',
  VENUE: 'venue',
  TRAVELLER: 'traveller',
  COMPANION: 'companion',
  DESTINATION: 'destination',
  ENVOY: 'envoy',
  SENDER: 'sent by',
  RECEIVER: 'sent to',
  RESIDENCE: 'residence',
  HOLDER: 'office holder',
  BODY: 'office of',
  CRITIC: 'critic',
  TARGET: 'criticised',
  PRAISER: 'praiser',
  PRAISED: 'praised',
  SUPPORTER: 'takes the stance',
  PLAN: 'plan',
  PARTY: 'party',
};

export const NAME_KIND_WORDS: Readonly<Record<EntityName['kind'], string>> = {
  PREFERRED: 'usual name',
  NATIVE: 'own language',
  SPELLING: 'spelling',
  ALIAS: 'other name',
  FORMER: 'former name',
};

/** Whether a relation of the kind lasts from its start to its end, or happens between them. */
export const LASTS: Readonly<Record<RelationKind, boolean>> = {
  MEETING: false,
  TRIP: false,
  ENVOY_ROLE: true,
  TENURE: true,
  CRITICISM: false,
  PRAISE: false,
  STANCE: false,
  TIE: true,
};
