import type { EntityName, ParticipantEvidence } from '../model/evidence.js';

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
