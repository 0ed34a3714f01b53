import type { Session } from '../../model/session.js';
import { stage } from '../controls/places.js';
import './SelectedBar.css';

/** On narrow screens: what is selected, and the way to its details, which have no room beside the canvas. */
export function SelectedBar({ session }: { session: Session }) {
  const { selected } = session.view.value;
  const [first] = selected;
  if (first === undefined) return null;
  const { entities, relations } = session.loaded.value;
  const one = entities.get(first)?.name ?? relations.get(first)?.label ?? first;
  return (
    <div class="selected-bar">
      <p dir="auto">{selected.length === 1 ? one : `${selected.length} selected`}</p>
      <button
        type="button"
        class="main"
        onClick={() => {
          stage.value = 'DETAILS';
        }}
      >
        Show details
      </button>
    </div>
  );
}
