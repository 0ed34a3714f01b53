import type { Day } from './day.js';
import { compareText } from './text-order.js';
import type { EntityKind } from './vocabulary.js';

/**
 * What is thought of two entities: SAME ones are shown as one for as long as the judgement stands, DIFFERENT ones are not proposed
 * again, UNSURE ones were looked at without a result.
 */
export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The kinds of entities that can be the same: a plan is what its versions say, and belongs to whoever published it. */
export const MERGEABLE_KINDS = ['PERSON', 'STATE', 'ORGANIZATION', 'PLACE'] as const satisfies readonly EntityKind[];

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

/** For a message. */
export function pairText([one, other]: Judgement['pair']): string {
  return `"${one}" and "${other}"`;
}
