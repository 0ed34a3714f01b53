import type { Session } from '../../model/session.js';

/** They stay where the focus is when there is nothing left to undo: so they are marked as disabled, and not taken out of reach. */
export function UndoRedo({ session }: { session: Session }) {
  return (
    <>
      <Step word="Undo" what={session.undoable.value} act={() => session.undo()} />
      <Step word="Redo" what={session.redoable.value} act={() => session.redo()} />
    </>
  );
}

function Step({ word, what, act }: { word: string; what: string | undefined; act: () => void }) {
  const title = what === undefined ? `Nothing to ${word.toLowerCase()}` : `${word}: ${what}`;
  return (
    <button
      type="button"
      title={title}
      aria-label={what === undefined ? word : title}
      aria-disabled={what === undefined}
      onClick={() => {
        if (what !== undefined) act();
      }}
    >
      {word}
    </button>
  );
}
