import type { Session } from '../../model/session.js';
import { LegendRows } from './LegendRows.js';

/** The states to which entities belong: asked for only when somebody wants to see them. */
export function States({ session }: { session: Session }) {
  const { states } = session.shown.value.counts;
  const { entities } = session.loaded.value;
  if (states.length > 0) {
    return (
      <LegendRows
        session={session}
        title="States that entities belong to"
        part="states"
        counts={states}
        word={(id) => entities.get(id)?.name ?? id}
      />
    );
  }
  return (
    <fieldset>
      <legend>States that entities belong to</legend>
      <div class="actions">
        <button type="button" onClick={() => void session.loadStates()}>
          Look up the states
        </button>
      </div>
    </fieldset>
  );
}
