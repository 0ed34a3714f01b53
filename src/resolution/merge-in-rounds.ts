import type { Day } from '../domain/day.js';
import { IntegrityError } from '../domain/errors.js';
import { type Judgement, pairText } from '../domain/judgement.js';
import type { Store } from '../store/port.js';
import { mayMerge, sameJudgement } from './may-merge.js';
import { type MergeableKind, Resolution, type ResolutionCounts } from './propose.js';
import { putJudgements } from './put-judgements.js';

/** A pair that was not merged because the graph contradicts it, and what it says. */
export interface Refused {
  readonly judgement: Judgement;
  readonly because: string;
}

export interface Merged {
  readonly merged: readonly Judgement[];
  readonly refused: readonly Refused[];
  /** Of the last time that all were compared. */
  readonly counts: ResolutionCounts;
}

export interface MergeOptions {
  readonly kinds?: readonly MergeableKind[];
  readonly above: number;
  readonly on: Day;
  /** Finds what would be merged first, and writes nothing. */
  readonly dryRun?: boolean;
}

/** So many judgements are one change set: what they connect is written anew with them. */
const BATCH = 100;
const NOTE = 'resolve: merge what scores high';

/**
 * Merges what may be merged without anybody looking, in rounds, until a round finds no more: running it again changes nothing. In one
 * round an entity is merged with one other, its best, so that what is known of both, and what was judged of either, counts in the
 * next. Of many spellings of one name most pairs are likely, so that rounds are few: each halves their number.
 */
export async function mergeInRounds(store: Store, { kinds, above, on, dryRun = false }: MergeOptions): Promise<Merged> {
  const merged: Judgement[] = [];
  const refused = new Map<string, Refused>();
  for (;;) {
    const resolution = new Resolution(store, { kinds, above });
    const found = await likely(resolution, above, on, (judgement) => !refused.has(pairText(judgement.pair)));
    const { counts } = resolution;
    if (dryRun) return { merged: found, refused: [], counts };
    if (found.length === 0) return { merged, refused: [...refused.values()], counts };
    for (let at = 0; at < found.length; at += BATCH) {
      const put = await putAll(store, found.slice(at, at + BATCH), on);
      merged.push(...put.merged);
      for (const refusal of put.refused) refused.set(pairText(refusal.judgement.pair), refusal);
    }
  }
}

/** The pairs that may be merged, best first, each entity in one of them at the most. */
async function likely(
  resolution: Resolution,
  above: number,
  on: Day,
  isOpen: (judgement: Judgement) => boolean,
): Promise<Judgement[]> {
  const found: Judgement[] = [];
  for await (const { one, other, ...score } of resolution.proposals()) {
    if (mayMerge(score, above)) found.push(sameJudgement(one.id, other.id, score, on));
  }
  found.sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const taken = new Set<string>();
  return found.filter((judgement) => {
    if (!isOpen(judgement) || judgement.pair.some((id) => taken.has(id))) return false;
    for (const id of judgement.pair) taken.add(id);
    return true;
  });
}

/** All at once; or, where the graph contradicts one of them, one by one, so that the others are not lost. */
async function putAll(
  store: Store,
  batch: readonly Judgement[],
  recordedOn: Day,
): Promise<Pick<Merged, 'merged' | 'refused'>> {
  const problemOf = async (judgements: readonly Judgement[]): Promise<string | undefined> => {
    try {
      await putJudgements(store, judgements, { note: NOTE, recordedOn });
      return undefined;
    } catch (error) {
      if (error instanceof IntegrityError) return error.problems.join(' ');
      throw error;
    }
  };
  if ((await problemOf(batch)) === undefined) return { merged: batch, refused: [] };
  const merged: Judgement[] = [];
  const refused: Refused[] = [];
  for (const judgement of batch) {
    const because = await problemOf([judgement]);
    if (because === undefined) merged.push(judgement);
    else refused.push({ judgement, because });
  }
  return { merged, refused };
}
