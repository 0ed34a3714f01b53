import { CANVAS_KEYS } from './canvas-keys.js';
import { singleKeys } from './listen.js';
import { SHORTCUTS } from './shortcuts.js';
import './Help.css';

const LIST_KEYS = [
  ['↑ ↓', 'From row to row of the list'],
  ['Enter', 'Select the row, and show its evidence'],
  ['Space', 'Tick the row, to select several'],
] as const;

/** What to do on the page, and by which keys. */
export function Help() {
  return (
    <>
      <section>
        <h3>What you can do</h3>
        <ul class="help-list">
          <li>
            <strong>Find</strong> somebody by name, in any script: whoever you choose comes onto the canvas.
          </li>
          <li>
            <strong>Double-click</strong> one on the canvas, or use “Expand” in the evidence, to bring those who share
            relations with them.
          </li>
          <li>
            <strong>Click</strong> one, or a line between two: the evidence says what is known, and who says so.
          </li>
          <li>
            <strong>Who met whom</strong> finds the ways between two, step by step with the claims of each.
          </li>
          <li>
            <strong>Drag</strong> over the timeline to see a period; “As known by” goes back to what was known on a day.
          </li>
          <li>
            <strong>Share</strong> copies a link that holds the whole view. Each step can be undone.
          </li>
        </ul>
      </section>
      <section>
        <h3>Keys anywhere</h3>
        <Keys rows={SHORTCUTS.filter(({ where }) => where === 'ANYWHERE').map(({ keys, does }) => [keys, does])} />
      </section>
      <section>
        <h3>Keys on the canvas</h3>
        <Keys rows={CANVAS_KEYS} />
      </section>
      <section>
        <h3>Keys on the canvas and in the list</h3>
        <label class="choice">
          <input
            type="checkbox"
            checked={singleKeys.value === 'ON'}
            onChange={({ currentTarget: { checked } }) => {
              singleKeys.value = checked ? 'ON' : 'OFF';
            }}
          />
          Single keys do this
        </label>
        <Keys
          rows={[
            ...LIST_KEYS,
            ...SHORTCUTS.filter(({ where }) => where === 'GRAPH').map(({ keys, does }) => [keys, does] as const),
          ]}
        />
      </section>
    </>
  );
}

function Keys({ rows }: { rows: readonly (readonly [keys: string, does: string])[] }) {
  return (
    <dl class="keys">
      {rows.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            {keys.split(' ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
