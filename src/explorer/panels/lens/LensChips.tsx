import type { Session } from '../../model/session.js';
import { setLens } from '../../model/set-lens.js';
import { chipsOf } from './chips.js';
import './LensChips.css';

/** What narrows the view, each with a button that takes it away; nothing where nothing does. */
export function LensChips({ session }: { session: Session }) {
  const chips = chipsOf(session.view.value.lens);
  if (chips.length === 0) return null;
  return (
    <ul class="lens-chips" aria-label="The lens">
      {chips.map(({ part, text }) => (
        <li key={part}>
          <button
            type="button"
            title="Take away"
            onClick={() => setLens(session, `Take away “${text}”`, (lens) => ({ ...lens, [part]: undefined }))}
          >
            <span class="unseen">Take away: </span>
            {text}
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" class="plain" onClick={() => setLens(session, 'Clear the lens', () => ({}))}>
            Clear all
          </button>
        </li>
      )}
    </ul>
  );
}
