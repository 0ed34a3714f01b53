import { signal } from '@preact/signals';
import type { Session } from '../../model/session.js';
import { capital, counted, ENTITY, written } from '../../wording/nouns.js';
import { FIND_ID } from '../find/Find.js';
import './Hint.css';

const isDismissed = signal(false);

/** One line that says what is seen and what to try; it goes with the first step. */
export function Hint({ session }: { session: Session }) {
  const { entities } = session.shown.value;
  if (isDismissed.value || session.undoable.value !== undefined || entities.length === 0) return null;
  return (
    <div class="hint">
      <p>
        {whatIsSeen(entities.length, session.size.value)}{' '}
        <button type="button" class="plain" onClick={() => document.getElementById(FIND_ID)?.focus()}>
          Find somebody
        </button>{' '}
        or double-click one to see whom they met.
      </p>
      <button
        type="button"
        onClick={() => {
          isDismissed.value = true;
        }}
      >
        Dismiss
      </button>
    </div>
  );
}

/** `These are the 38 most connected of 5,712.` Of a view that somebody shared, how many of how many is not known. */
function whatIsSeen(shown: number, all: number | undefined): string {
  const entities = counted(shown, ENTITY);
  if (all === undefined) return `${capital(entities)} ${shown === 1 ? 'is' : 'are'} shown.`;
  return shown < all
    ? `These are the ${written(shown)} most connected of ${written(all)}.`
    : `These are all ${entities} of the store.`;
}
