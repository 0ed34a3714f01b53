import type { MeetingStatus, Standing } from '../model/words.js';
import type { Meaning } from './certainty.js';

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
