import { NO_CHANGES } from '../domain/change-set.js';
import type { Day } from '../domain/day.js';
import type { Judgement } from '../domain/judgement.js';
import type { Store } from '../store/port.js';

/** Writes judgements and nothing else. @throws IntegrityError where what is in the graph contradicts one; then none is written. */
export function putJudgements(
  store: Store,
  judgements: readonly Judgement[],
  { note, recordedOn }: { readonly note: string; readonly recordedOn: Day },
): Promise<number> {
  return store.apply({ ...NO_CHANGES, note, recordedOn, judgements });
}
