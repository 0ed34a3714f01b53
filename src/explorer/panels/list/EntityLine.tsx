import { EntitySwatch } from '../../canvas/look/Swatch.js';
import type { Session } from '../../model/session.js';
import type { EntityRow } from './rows.js';

interface Props {
  readonly session: Session;
  readonly row: EntityRow;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

export function EntityLine({ session, row: { entity, degree }, isSelected, isTabStop, onFocus }: Props) {
  const { id, name, kind } = entity;
  const tick = () => {
    const { selected } = session.view.peek();
    session.select(isSelected ? selected.filter((each) => each !== id) : [...selected, id]);
  };
  return (
    <tr data-row aria-selected={isSelected}>
      <td>
        <label class="tick">
          <input type="checkbox" tabIndex={-1} checked={isSelected} onChange={tick} />
          <span class="unseen">Tick {name}</span>
        </label>
      </td>
      <td class="entity-name">
        <button
          type="button"
          class="plain"
          data-focus
          tabIndex={isTabStop ? 0 : -1}
          onFocus={onFocus}
          onClick={() => session.select([id])}
          onKeyDown={(event) => {
            if (event.key !== ' ') return;
            event.preventDefault();
            tick();
          }}
        >
          <EntitySwatch kind={kind} />
          <bdi>{name}</bdi>
        </button>
      </td>
      <td class="degree" title="Neighbours on the canvas">
        {degree}
        <span class="unseen"> {degree === 1 ? 'neighbour' : 'neighbours'}</span>
      </td>
    </tr>
  );
}
