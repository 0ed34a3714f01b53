import type { Mention } from '../../model/evidence.js';
import type { Session } from '../../model/session.js';
import { askFrom } from '../paths/draft.js';
import { neighboursOf } from './neighbours.js';
import { PinButton } from './PinButton.js';

/** What can be done with one entity, but to expand it. */
export function EntityActions({ session, entity }: { session: Session; entity: Mention }) {
  const { id, kind, name } = entity;
  const { entities } = session.view.value;
  const mention = { id, kind, name };
  if (!entities.includes(id)) {
    return (
      <div class="actions">
        <button type="button" class="main" onClick={() => void session.add([id])}>
          Put on the canvas
        </button>
        <button type="button" onClick={() => askFrom(mention)}>
          Who met whom from here
        </button>
      </div>
    );
  }
  const neighbours = neighboursOf(session, [id]);
  return (
    <div class="actions">
      <button type="button" class="main" onClick={() => askFrom(mention)}>
        Who met whom from here
      </button>
      <button type="button" disabled={neighbours.length === 0} onClick={() => session.select([id, ...neighbours])}>
        Select neighbours
      </button>
      <PinButton session={session} ids={[id]} />
      <button
        type="button"
        onClick={() => session.collapse(id)}
        title={`Takes away those who are tied to ${name} alone`}
      >
        Collapse
      </button>
      <button type="button" onClick={() => session.remove([id])}>
        Remove
      </button>
    </div>
  );
}
