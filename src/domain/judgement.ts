import type { Day } from './day.js';
import { compareText } from './text-order.js';

/**
 * What is thought of two entities: SAME ones are shown as one for as long as the judgement stands, DIFFERENT ones are not proposed
 * again, UNSURE ones were looked at without a result.
 */
export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Of each two entities there is at most one: a later one takes its place. */
export interface Judgement {
  /** Ids as the entities were put, whatever they are shown as now; the first is the smaller by {@link compareText}. */
  readonly pair: readonly [string, string];
  readonly verdict: Verdict;
  /** Who judged: a person's name, or `demarche resolve` where a score decided. */
  readonly by: string;
  readonly on: Day;
  /** How alike they were found, from 0 to 1. */
  readonly score?: number;
  /** Why, in words. */
  readonly reason?: string;
}

export function pairOf(one: string, other: string): Judgement['pair'] {
  return compareText(one, other) < 0 ? [one, other] : [other, one];
}
