import type { Session } from '../../model/session.js';
import { lazy } from '../page/lazy.js';
import { TITLE } from './states-title.js';

const StateRows = lazy('the states', async () => (await import('./StateRows.js')).StateRows);

/** The states to which entities belong: asked for only when somebody wants to see them. */
export function States({ session }: { session: Session }) {
  const { states } = session.shown.value.counts;
  if (states.length === 0) {
    return (
      <fieldset>
        <legend>{TITLE}</legend>
        <div class="actions">
          <button type="button" onClick={() => void session.loadStates()}>
            Look up the states
          </button>
        </div>
      </fieldset>
    );
  }
  return <StateRows session={session} />;
}
