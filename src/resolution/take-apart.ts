import { today } from '../domain/day.js';
import type { Judgement } from '../domain/judgement.js';
import type { Store } from '../store/port.js';
import { putJudgements } from './put-judgements.js';

/**
 * Makes SAME judgements DIFFERENT: what they alone made one is shown as it was put, and is not proposed again. One write.
 * @returns the judgements that stand now.
 */
export async function takeApart(
  store: Store,
  same: readonly Judgement[],
  { by, reason, of }: { readonly by: string; readonly reason?: string | undefined; readonly of: string },
): Promise<readonly Judgement[]> {
  const on = today();
  const judgements = same.map(
    ({ pair }): Judgement => ({ pair, verdict: 'DIFFERENT', by, on, ...(reason !== undefined && { reason }) }),
  );
  await putJudgements(store, judgements, { note: `resolve: split ${of}`, recordedOn: on });
  return judgements;
}
