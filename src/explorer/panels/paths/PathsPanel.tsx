import { useEffect } from 'preact/hooks';
import type { Mention } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { draft, draftOf } from './draft.js';
import { PathForm } from './PathForm.js';
import { PathOutcome } from './PathOutcome.js';
import './PathsPanel.css';

/** Who met whom: the question, and what came of it. */
export function PathsPanel({ session }: { session: Session }) {
  const { question } = session.view.value;
  const answer = session.paths.value;
  useEffect(() => {
    // A question that an address or a file brought, or that undo brought back, stands in the form as well.
    if (question !== undefined) draft.value = draftOf(question, (id) => mentionOf(session, id));
  }, [session, question]);
  return (
    <div class="paths-panel">
      <h2>Who met whom</h2>
      <PathForm session={session} />
      <div aria-live="polite" aria-busy={question !== undefined && answer === undefined} class="paths-outcome">
        {question !== undefined && answer === undefined && session.activity.value.kind !== 'FAILED' && (
          <p class="soft">Looking for ways…</p>
        )}
        {question !== undefined && answer !== undefined && (
          <PathOutcome session={session} question={question} answer={answer} />
        )}
      </div>
    </div>
  );
}

/** Somebody of the question by name: from the canvas, the answer or the form, whichever knows them. */
function mentionOf(session: Session, id: string): Mention {
  const { from, to, avoid } = draft.peek();
  const answer = session.paths.peek();
  const answered = answer?.kind === 'NO_PATH' ? [answer.from, answer.to] : [];
  const known = [session.loaded.peek().entities.get(id), ...answered, from, to, ...avoid].find(
    (mention) => mention?.id === id,
  );
  return known ?? { id, kind: 'PERSON', name: id };
}
