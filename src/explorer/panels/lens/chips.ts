import type { ViewLens } from '../../model/view.js';
import { CERTAINTY_WORDS } from '../../wording/certainty.js';
import { dayInWords, daysInWords } from '../../wording/dates.js';

export interface Chip {
  readonly part: keyof ViewLens;
  readonly text: string;
}

/** The parts of the lens that are set, in words. */
export function chipsOf({ during, knownBy, minCertainty, includeDenied }: ViewLens): Chip[] {
  const chips: Chip[] = [];
  if (during !== undefined) chips.push({ part: 'during', text: `In force ${daysInWords(during)}` });
  if (knownBy !== undefined) chips.push({ part: 'knownBy', text: `As known by ${dayInWords(knownBy)}` });
  if (minCertainty !== undefined) {
    const { word } = CERTAINTY_WORDS[minCertainty];
    chips.push({ part: 'minCertainty', text: minCertainty === 'CONFIRMED' ? `Only ${word}` : `At least ${word}` });
  }
  if (includeDenied === true) chips.push({ part: 'includeDenied', text: 'With what is only denied' });
  return chips;
}

export function isLensSet(lens: ViewLens): boolean {
  return chipsOf(lens).length > 0;
}
