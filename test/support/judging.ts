import { type Judgement, pairOf, type Verdict } from '../../src/domain/judgement.js';

/** What an analyst thinks of two entities. */
export function judgement(one: string, other: string, verdict: Verdict = 'SAME'): Judgement {
  return { pair: pairOf(one, other), verdict, by: 'an analyst', on: '2025-01-02' };
}
