import type { Day } from '../domain/day.js';
import { type Judgement, pairOf } from '../domain/judgement.js';
import type { Part, Score } from './score.js';

/** Who judged, where a score decided. */
export const RESOLVER = 'demarche resolve';

/** What weighs less than this speaks against two being one. */
const AGAINST = -3;

/** Whether two may be merged without anybody looking: they score as much, and nothing speaks against it, whatever else speaks for it. */
export function mayMerge({ score, parts }: Score, above: number): boolean {
  return score >= above && parts.every(({ weight }) => weight > AGAINST);
}

/** Why two may be one, in a sentence: what speaks for it, the weightiest first. */
export function reasonOf(parts: readonly Part[]): string {
  return parts
    .filter(({ weight }) => weight > 0)
    .map(({ because }) => because)
    .join('; ');
}

export function sameJudgement(one: string, other: string, { score, parts }: Score, on: Day): Judgement {
  return { pair: pairOf(one, other), verdict: 'SAME', by: RESOLVER, on, score, reason: reasonOf(parts) };
}
