import type { RecordedClaim } from './claim.js';
import type { Day, DayRange } from './day.js';
import { type Certainty, isAtLeast } from './vocabulary.js';

/** How to look at the graph. A part that is absent restricts nothing. */
export interface Lens {
  /** Valid time: relations whose days overlap these. */
  readonly during?: DayRange;
  /** Knowledge time: claims known on or before this day. */
  readonly knownBy?: Day;
  /** Relations and participations asserted by a claim at least this certain. */
  readonly minCertainty?: Certainty;
  /** Claims from these sources, by id. */
  readonly sources?: readonly string[];
  /** Also what nothing under the lens asserts, but something denies. */
  readonly includeDenied?: boolean;
}

/** The inner lens laid over the outer one: each part that it names replaces the outer's, the others are inherited. */
export function overrideLens(outer: Lens, inner: Lens | undefined): Lens {
  return inner === undefined ? outer : { ...outer, ...inner };
}

/** Whether the claim counts under the lens: it was known by then, and its source is among those asked for. */
export function countsUnder(lens: Lens, claim: RecordedClaim): boolean {
  if (lens.knownBy !== undefined && claim.day > lens.knownBy) return false;
  return lens.sources === undefined || lens.sources.includes(claim.source);
}

/** Whether the claim is evidence for its subject under the lens: it counts, asserts, and is certain enough. */
export function assertsUnder(lens: Lens, claim: RecordedClaim): boolean {
  return (
    countsUnder(lens, claim) &&
    claim.polarity === 'ASSERTS' &&
    (lens.minCertainty === undefined || isAtLeast(claim.certainty, lens.minCertainty))
  );
}
