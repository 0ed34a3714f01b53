import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import type { Evidence } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';

export type Known =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'KNOWN'; readonly evidence: ReadonlyMap<string, Evidence> }
  | { readonly kind: 'FAILED'; readonly message: string };

const LOADING: Known = { kind: 'LOADING' };

/** The evidence of these, which stay the same, under the lens in force. `retry` asks once more. */
export function useEvidence(session: Session, ids: readonly string[]): readonly [Known, retry: () => void] {
  const known = useSignal<Known>(LOADING);
  const tries = useSignal(0);
  const lens = useComputed(() => session.view.value.lens);
  useSignalEffect(() => {
    // Evidence is asked anew with each lens and each try.
    const under = lens.value;
    const attempt = tries.value;
    let isThere = true;
    const isWanted = () => isThere && under === lens.peek() && attempt === tries.peek();
    session.evidenceOf(ids).then(
      (evidence) => {
        if (isWanted()) known.value = { kind: 'KNOWN', evidence };
      },
      (error: unknown) => {
        if (isWanted())
          known.value = { kind: 'FAILED', message: error instanceof Error ? error.message : String(error) };
      },
    );
    return () => {
      isThere = false;
    };
  });
  const retry = () => {
    known.value = LOADING;
    tries.value += 1;
  };
  return [known.value, retry];
}
