import type { Certainty } from '../model/words.js';

/** What each word of the contract means to a reader, beside the word itself. */
export interface Meaning {
  readonly word: string;
  readonly meaning: string;
}

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Meaning>> = {
  CONFIRMED: { word: 'confirmed', meaning: 'stated as fact by somebody in a position to know' },
  REPORTED: { word: 'reported', meaning: 'stated by somebody who relays it' },
  POSSIBLE: { word: 'possible', meaning: 'stated as a possibility or suggestion' },
};
