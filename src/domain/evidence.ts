import type { RecordedClaim } from './claim.js';
import { overlaps } from './day.js';
import { assertsUnder, countsUnder, type Lens } from './lens.js';
import { type Participation, type Relation, relationBounds } from './relation.js';
import { compareText } from './text-order.js';
import { CERTAINTIES, type Certainty, type MeetingStatus, type Standing } from './vocabulary.js';

/** How a relation or a participation stands under a lens. */
export interface Evidence {
  readonly standing: Standing;
  /** Of the strongest asserting claim; absent when none asserts it. */
  readonly certainty?: Certainty;
  /** The claims that count under the lens, denials among them, by day, then certainty, then id. */
  readonly claims: readonly RecordedClaim[];
}

/** The order in which claims are listed: by day, the more certain first within a day, then by id. */
export function compareClaims(a: RecordedClaim, b: RecordedClaim): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  const byCertainty = CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty);
  if (byCertainty !== 0) return byCertainty;
  return compareText(a.id, b.id);
}

/** The claims that count under the lens, denials among them, as {@link compareClaims} orders them. */
export function countingUnder(lens: Lens, claims: readonly RecordedClaim[]): RecordedClaim[] {
  return claims.filter((claim) => countsUnder(lens, claim)).sort(compareClaims);
}

/** Weighs claims that are all about one thing. Where none of them counts, its standing is DENIED: nothing asserts it. */
export function weigh(claims: readonly RecordedClaim[], lens: Lens): Evidence {
  const counting = countingUnder(lens, claims);
  const asserting = counting.filter((claim) => assertsUnder(lens, claim));
  const denied = counting.some((claim) => claim.polarity === 'DENIES');
  const certainty = CERTAINTIES.find((level) => asserting.some((claim) => claim.certainty === level));
  const standing = certainty === undefined ? 'DENIED' : denied ? 'DISPUTED' : 'ASSERTED';
  return { standing, certainty, claims: counting };
}

/** The claims about the relation itself, out of all claims whose subject it is. */
export function aboutRelation(claims: readonly RecordedClaim[]): readonly RecordedClaim[] {
  return claims.filter((claim) => claim.about === undefined);
}

/** The claims that a participation follows: those about it, else its relation's. */
export function aboutParticipant(claims: readonly RecordedClaim[], entity: string): readonly RecordedClaim[] {
  const own = claims.filter((claim) => claim.about === entity);
  return own.length > 0 ? own : aboutRelation(claims);
}

/** Whether what the claims are about is seen under the lens: asserted, or denied where the lens includes that. */
export function isSeen(claims: readonly RecordedClaim[], lens: Lens): boolean {
  const { standing, claims: counting } = weigh(claims, lens);
  return (
    standing !== 'DENIED' || (lens.includeDenied === true && counting.some(({ polarity }) => polarity === 'DENIES'))
  );
}

/** Whether the relation is seen under the lens, given all claims whose subject it is. */
export function isRelationSeen(relation: Relation, claims: readonly RecordedClaim[], lens: Lens): boolean {
  if (lens.during !== undefined && !overlaps(relationBounds(relation), lens.during)) return false;
  return isSeen(aboutRelation(claims), lens);
}

/** The participations that are seen under the lens, in the relation's order, given all claims whose subject it is. */
export function participationsSeen(
  { participations }: Pick<Relation, 'participations'>,
  claims: readonly RecordedClaim[],
  lens: Lens,
): readonly Participation[] {
  return participations.filter(({ entity }) => isSeen(aboutParticipant(claims, entity), lens));
}

/** The status-stating claims about a meeting or trip that count as evidence under the lens, the oldest first. */
export function statusHistory(claims: readonly RecordedClaim[], lens: Lens): readonly RecordedClaim[] {
  return aboutRelation(claims)
    .filter((claim) => claim.status !== undefined && assertsUnder(lens, claim))
    .sort(compareClaims);
}

/** The status stated latest under the lens (same day: by the more certain claim, then by id); UNKNOWN where none is. */
export function statusUnder(claims: readonly RecordedClaim[], lens: Lens): MeetingStatus {
  const history = statusHistory(claims, lens);
  const lastDay = history.at(-1)?.day;
  return history.find(({ day }) => day === lastDay)?.status ?? 'UNKNOWN';
}
