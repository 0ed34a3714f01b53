import type { Day } from '../domain/day.js';
import { IntegrityError } from '../domain/errors.js';
import { type Judgement, pairOf } from '../domain/judgement.js';
import type { Store } from '../store/port.js';
import { putJudgements } from './judge.js';
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

/** A pair that was not merged because the graph contradicts it, and what it says. */
export interface Refused {
  readonly judgement: Judgement;
  readonly because: string;
}

export interface Merged {
  readonly merged: readonly Judgement[];
  readonly refused: readonly Refused[];
}

/** So many judgements are one change set: what they connect is written anew with them. */
const BATCH = 100;

/**
 * Writes the judgements in change sets of a bounded size. Where the graph contradicts one (the two stand beside each other in a relation),
 * those of its change set are written one by one, so that the others are not lost.
 */
export async function mergeAll(store: Store, judgements: readonly Judgement[], recordedOn: Day): Promise<Merged> {
  const merged: Judgement[] = [];
  const refused: Refused[] = [];
  const note = 'resolve: merge what scores high';
  for (let at = 0; at < judgements.length; at += BATCH) {
    const batch = judgements.slice(at, at + BATCH);
    if (await isPut(store, batch, note, recordedOn)) {
      merged.push(...batch);
      continue;
    }
    for (const judgement of batch) {
      const because = await problemOf(() => putJudgements(store, [judgement], { note, recordedOn }));
      if (because === undefined) merged.push(judgement);
      else refused.push({ judgement, because });
    }
  }
  return { merged, refused };
}

async function isPut(store: Store, batch: readonly Judgement[], note: string, recordedOn: Day): Promise<boolean> {
  return (await problemOf(() => putJudgements(store, batch, { note, recordedOn }))) === undefined;
}

async function problemOf(write: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    if (error instanceof IntegrityError) return error.problems.join(' ');
    throw error;
  }
}
