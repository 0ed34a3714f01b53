import type { Session } from '../../model/session.js';
import { counted, ENTITY, ENTITY_NOUNS, RELATION } from '../../wording/nouns.js';
import { askFrom } from '../paths/draft.js';
import { relationsBetween } from './between.js';
import { neighboursOf } from './neighbours.js';
import { PinButton } from './PinButton.js';

/** What can be done with several entities at once. */
export function ManySelected({ session, ids }: { session: Session; ids: readonly string[] }) {
  const { entities } = session.loaded.value;
  const others = session.shown.value.entities.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
  const neighbours = neighboursOf(session, ids);
  const chosen = ids.map((id) => entities.get(id)).filter((entity) => entity !== undefined);
  const [first, second] = chosen;
  const between =
    chosen.length === 2 && first !== undefined && second !== undefined
      ? relationsBetween(session, first.id, second.id)
      : [];
  return (
    <div class="evidence">
      <h2>{counted(ids.length, ENTITY)} selected</h2>
      <div class="actions">
        {chosen.length === 2 && first !== undefined && second !== undefined && (
          <button type="button" class="main" onClick={() => askFrom(first, second)}>
            Who met whom between the two
          </button>
        )}
        {between.length > 0 && (
          <button type="button" onClick={() => session.select(between)}>
            Evidence of {counted(between.length, RELATION)} between the two
          </button>
        )}
        <button
          type="button"
          disabled={neighbours.length === 0}
          onClick={() => session.select([...ids, ...neighbours])}
        >
          Select neighbours too
        </button>
        <button type="button" disabled={others.length === 0} onClick={() => session.select(others)}>
          Invert the selection
        </button>
        <PinButton session={session} ids={ids} />
        <button type="button" onClick={() => session.remove(ids)}>
          Remove these {ids.length}
        </button>
        <button type="button" disabled={others.length === 0} onClick={() => session.remove(others)}>
          Keep only these
        </button>
        <button type="button" onClick={() => session.select([])}>
          Clear the selection
        </button>
      </div>
      <section>
        <h3>Selected</h3>
        <ul class="relation-buttons">
          {chosen.map(({ id, name, kind }) => (
            <li key={id}>
              <button type="button" class="plain" dir="auto" onClick={() => session.select([id])}>
                {name}
              </button>{' '}
              <span class="soft small">{ENTITY_NOUNS[kind].one}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
