import { useComputed, useSignal } from '@preact/signals';
import type { Session } from '../../model/session.js';
import { counted, ENTITY_NOUNS } from '../../wording/nouns.js';
import { EntityLine } from './EntityLine.js';
import { moveBetweenRows } from './grid-keys.js';
import { groupsOf } from './rows.js';

/** Rows of a group that are written before somebody asks for more. */
const STEP = 100;

/** The entities on the canvas as a grid: arrows move, Enter selects one, Space ticks several. */
export function EntityList({ session }: { session: Session }) {
  const filter = useSignal('');
  const limit = useSignal(STEP);
  const current = useSignal<string | undefined>(undefined);
  const all = useComputed(() => groupsOf(session.shown.value));
  const wanted = filter.value.trim().toLocaleLowerCase();
  const groups = all.value
    .map(({ kind, rows }) => ({
      kind,
      rows: rows.filter(({ entity }) => entity.name.toLocaleLowerCase().includes(wanted)),
    }))
    .filter(({ rows }) => rows.length > 0);
  const selected = new Set(session.view.value.selected);
  const visible = new Set(groups.flatMap(({ rows }) => rows.slice(0, limit.value).map(({ entity }) => entity.id)));
  const tabStop =
    current.value !== undefined && visible.has(current.value) ? current.value : visible.values().next().value;
  return (
    <>
      <div class="list-filter">
        <input
          type="search"
          aria-label="Only names that contain"
          placeholder="Only names that contain …"
          value={filter.value}
          onInput={({ currentTarget: { value } }) => {
            filter.value = value;
          }}
        />
      </div>
      {groups.length === 0 && (
        <p class="soft list-empty">
          {wanted === '' ? 'Nobody is shown.' : `No name on the canvas contains “${filter.value}”.`}
        </p>
      )}
      {groups.length > 0 && (
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table that arrows move in
          role="grid"
          class="entity-grid"
          aria-label="Entities on the canvas"
          aria-multiselectable="true"
          onKeyDown={moveBetweenRows}
        >
          {groups.map(({ kind, rows }) => (
            <tbody key={kind}>
              <tr class="group">
                <th colSpan={3} scope="rowgroup">
                  {counted(rows.length, ENTITY_NOUNS[kind])}
                </th>
              </tr>
              {rows.slice(0, limit.value).map((row) => (
                <EntityLine
                  key={row.entity.id}
                  session={session}
                  row={row}
                  isSelected={selected.has(row.entity.id)}
                  isTabStop={row.entity.id === tabStop}
                  onFocus={() => {
                    current.value = row.entity.id;
                  }}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {groups.some(({ rows }) => rows.length > limit.value) && (
        <p class="list-more">
          <button type="button" onClick={() => (limit.value += STEP * 4)}>
            Show more of the list
          </button>
        </p>
      )}
    </>
  );
}
