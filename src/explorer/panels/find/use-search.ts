import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Found } from '../../model/search.js';
import type { Session } from '../../model/session.js';

export type Outcome =
  | { readonly kind: 'IDLE' }
  /** What an older text found stays to be seen meanwhile: a list that comes and goes with each key could not be read. */
  | { readonly kind: 'LOOKING'; readonly before: readonly Found[] }
  | { readonly kind: 'FOUND'; readonly found: readonly Found[] }
  | { readonly kind: 'NOTHING'; readonly text: string }
  | { readonly kind: 'FAILED'; readonly message: string };

const IDLE: Outcome = { kind: 'IDLE' };

/** Between a key and the search, so that who types fast asks once. */
const PAUSE = 150;

/** What a search comes to while its text is typed; of an older text nothing is shown. */
export function useSearch(session: Session, text: string): Outcome {
  const outcome = useSignal<Outcome>(IDLE);
  useEffect(() => {
    const wanted = text.trim();
    outcome.value = wanted === '' ? IDLE : { kind: 'LOOKING', before: foundIn(outcome.peek()) };
    if (wanted === '') return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const next = await outcomeOf(session, wanted);
      if (isWanted && next !== undefined) outcome.value = next;
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      isWanted = false;
    };
  }, [session, text, outcome]);
  return outcome.value;
}

/** What there is to choose from. */
export function foundIn(outcome: Outcome): readonly Found[] {
  if (outcome.kind === 'LOOKING') return outcome.before;
  return outcome.kind === 'FOUND' ? outcome.found : [];
}

async function outcomeOf(session: Session, text: string): Promise<Outcome | undefined> {
  try {
    const found = await session.search(text);
    if (found === undefined) return undefined;
    return found.length === 0 ? { kind: 'NOTHING', text } : { kind: 'FOUND', found };
  } catch (error) {
    return { kind: 'FAILED', message: error instanceof Error ? error.message : String(error) };
  }
}
