import { signal } from '@preact/signals';
import type { Session } from '../../model/session.js';
import { FIND_ID } from '../find/Find.js';
import { counted } from '../wording/nouns.js';
import './Hint.css';

const isDismissed = signal(false);

/** One line that says what is seen and what to try; it goes with the first step. */
export function Hint({ session }: { session: Session }) {
  const { entities } = session.shown.value;
  if (isDismissed.value || session.undoable.value !== undefined || entities.length === 0) return null;
  return (
    <div class="hint">
      <p>
        These are {counted(entities.length, { one: 'entity', many: 'entities' })}.{' '}
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
