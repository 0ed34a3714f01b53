import type { ComponentChildren } from 'preact';
import type { Session } from '../../model/session.js';
import { setLens } from '../../model/set-lens.js';
import { counted, ENTITY } from '../../wording/nouns.js';
import { FIND_ID } from '../find/Find.js';
import { countHidden, showAll } from '../legend/hide.js';

/** Why nothing is on the canvas, and what leads on. */
export function WhyNothing({ session }: { session: Session }) {
  const { entities, hidden, lens } = session.view.value;
  if (session.activity.value.kind === 'EMPTY_STORE') {
    return (
      <Message title="The store is empty">
        <p>
          Load a dossier with <code>npx demarche load my-dossier.yaml</code>, or a data set with{' '}
          <code>npx demarche import</code>, and look again.
        </p>
        <button type="button" class="main" onClick={() => void session.start()}>
          Look again
        </button>
      </Message>
    );
  }
  if (entities.length === 0) {
    return (
      <Message title="Nothing is on the canvas">
        <p>Find somebody by name, or begin with those who are best connected.</p>
        <button type="button" class="main" onClick={() => document.getElementById(FIND_ID)?.focus()}>
          Find somebody
        </button>
        <button type="button" onClick={() => void session.start()}>
          Show the most connected
        </button>
        {session.undoable.value !== undefined && (
          <button type="button" onClick={() => session.undo()}>
            Undo: {session.undoable.value}
          </button>
        )}
      </Message>
    );
  }
  return (
    <Message title={`${counted(entities.length, ENTITY)} on the canvas, all hidden`}>
      <p>What is switched off in the legend, or the period, hides whatever is there.</p>
      {countHidden(hidden) > 0 && (
        <button type="button" class="main" onClick={() => showAll(session)}>
          Show all kinds
        </button>
      )}
      {lens.during !== undefined && (
        <button
          type="button"
          onClick={() => setLens(session, 'Take away the period', (now) => ({ ...now, during: undefined }))}
        >
          Take away the period
        </button>
      )}
    </Message>
  );
}

function Message({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
