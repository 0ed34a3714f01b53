import type { Session } from '../../model/session.js';
import { FIND_ID } from '../find/Find.js';
import { EntityEvidence } from './EntityEvidence.js';
import { ManySelected } from './ManySelected.js';
import { RelationsEvidence } from './RelationsEvidence.js';
import { useEvidence } from './use-evidence.js';
import './EvidencePanel.css';

/** Evidence of more relations than these is not loaded at once. */
const MOST = 40;

/** What is known of what is selected, and what can be done with it. */
export function EvidencePanel({ session }: { session: Session }) {
  const { selected } = session.view.value;
  const { relations } = session.loaded.value;
  if (selected.length === 0) return <NothingSelected />;
  const entities = selected.filter((id) => !relations.has(id));
  if (entities.length > 1) return <ManySelected session={session} ids={entities} />;
  const ids = entities.length === 1 ? entities : selected.slice(0, MOST);
  return <Selected key={ids.join()} session={session} ids={ids} of={selected.length} />;
}

function Selected({ session, ids, of }: { session: Session; ids: readonly string[]; of: number }) {
  const [known, retry] = useEvidence(session, ids);
  if (known.kind === 'LOADING') {
    return (
      <p class="soft" role="status">
        Loading the evidence…
      </p>
    );
  }
  if (known.kind === 'FAILED') {
    return (
      <div class="notice failed" role="alert">
        <p>{known.message}</p>
        <button type="button" onClick={retry}>
          Try again
        </button>
      </div>
    );
  }
  const found = ids.map((id) => known.evidence.get(id)).filter((each) => each !== undefined);
  const [first] = found;
  if (first === undefined) return <NotUnderLens session={session} />;
  if (first.type === 'ENTITY') return <EntityEvidence key={first.id} session={session} entity={first} />;
  return <RelationsEvidence session={session} relations={found.filter((each) => each.type === 'RELATION')} of={of} />;
}

function NothingSelected() {
  return (
    <div class="evidence">
      <h2>Nothing is selected</h2>
      <p class="soft">
        Click somebody, or a line between two, on the canvas or in the list: what is known of it, and who says so, is
        shown here.
      </p>
      <div class="actions">
        <button type="button" onClick={() => document.getElementById(FIND_ID)?.focus()}>
          Find somebody
        </button>
      </div>
    </div>
  );
}

function NotUnderLens({ session }: { session: Session }) {
  return (
    <div class="evidence">
      <h2>Not shown under this lens</h2>
      <p class="soft">Nothing that counts under the lens speaks of what is selected.</p>
      <div class="actions">
        <button type="button" onClick={() => session.change('Clear the lens', (view) => ({ ...view, lens: {} }))}>
          Clear the lens
        </button>
      </div>
    </div>
  );
}
