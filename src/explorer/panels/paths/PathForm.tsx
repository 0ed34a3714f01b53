import { RELATION_KINDS } from '../../model/kinds.js';
import type { Session } from '../../model/session.js';
import type { RelationKind } from '../../model/words.js';
import { capital, RELATION_NOUNS } from '../../wording/nouns.js';
import { EntityCombobox } from '../find/EntityCombobox.js';
import { LensFields } from '../lens/LensFields.js';
import { changeDraft, draft, questionOf } from './draft.js';
import './PathForm.css';

const MOST_HOPS = 8;

/** Who is asked about, and through what. */
export function PathForm({ session }: { session: Session }) {
  const { from, to, avoid, via, chronological, more, maxHops } = draft.value;
  const question = questionOf(draft.value);
  const toggle = (kind: RelationKind) =>
    changeDraft({ via: RELATION_KINDS.filter((each) => (each === kind ? !via.includes(each) : via.includes(each))) });
  const lack = lackOf(from !== undefined, to !== undefined, from?.id === to?.id, via.length);
  return (
    <form
      class="path-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (question !== undefined && lack === undefined) void session.ask(question);
      }}
    >
      <div class="path-ends">
        <EntityCombobox
          label="From"
          placeholder="Who?"
          session={session}
          chosen={from?.name ?? ''}
          onChoose={(entity) => changeDraft({ from: entity })}
          onType={() => changeDraft({ from: undefined })}
        />
        <EntityCombobox
          label="To"
          placeholder="Whom?"
          session={session}
          chosen={to?.name ?? ''}
          onChoose={(entity) => changeDraft({ to: entity })}
          onType={() => changeDraft({ to: undefined })}
        />
      </div>
      <div class="actions">
        <button type="button" onClick={() => changeDraft({ from: to, to: from })}>
          Swap the two
        </button>
      </div>
      <fieldset>
        <legend>Linked by</legend>
        <div class="choices">
          {RELATION_KINDS.map((kind) => (
            <label key={kind} class="choice">
              <input type="checkbox" checked={via.includes(kind)} onChange={() => toggle(kind)} />
              {capital(RELATION_NOUNS[kind].many)}
            </label>
          ))}
        </div>
      </fieldset>
      <details>
        <summary>More conditions</summary>
        <div class="path-conditions">
          <label class="choice">
            <input
              type="checkbox"
              checked={chronological}
              onChange={() => changeDraft({ chronological: !chronological })}
            />
            In time order: no step earlier than the one before
          </label>
          <label class="choice">
            <input type="checkbox" checked={more} onChange={() => changeDraft({ more: !more })} />
            Longer ways too, not only the shortest
          </label>
          <div class="field">
            <label for="path-hops">At most so many steps</label>
            <select
              id="path-hops"
              value={`${maxHops}`}
              onChange={({ currentTarget }) => changeDraft({ maxHops: Number(currentTarget.value) })}
            >
              {Array.from({ length: Math.max(MOST_HOPS, maxHops) }, (_, index) => index + 1).map((hops) => (
                <option key={hops} value={`${hops}`}>
                  {hops}
                </option>
              ))}
            </select>
          </div>
          <div>
            <EntityCombobox
              label="Not through"
              placeholder="Whom to avoid"
              session={session}
              chosen=""
              onChoose={(entity) => {
                if (!avoid.some(({ id }) => id === entity.id)) changeDraft({ avoid: [...avoid, entity] });
              }}
            />
            <ul class="actions avoided" aria-label="Not through">
              {avoid.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" onClick={() => changeDraft({ avoid: avoid.filter((each) => each.id !== id) })}>
                    {name}: allow again
                  </button>
                </li>
              ))}
            </ul>
          </div>
          <fieldset>
            <legend>As the whole page is looked at</legend>
            <LensFields session={session} />
          </fieldset>
        </div>
      </details>
      {lack !== undefined && <p class="soft small">{lack}</p>}
      <div class="actions">
        <button type="submit" class="main" aria-disabled={lack !== undefined}>
          Show who met whom
        </button>
        {session.view.value.question !== undefined && (
          <button type="button" onClick={() => void session.ask(undefined)}>
            Put the question away
          </button>
        )}
      </div>
    </form>
  );
}

function lackOf(hasFrom: boolean, hasTo: boolean, areOne: boolean, kinds: number): string | undefined {
  if (!hasFrom || !hasTo) return 'Choose two from the lists that come up while you type.';
  if (areOne) return 'Choose two who are not the same.';
  return kinds === 0 ? 'Choose at least one kind of link.' : undefined;
}
