import { layout } from '../controls/layout.js';
import { stage } from '../controls/places.js';
import { FIND_ID } from '../find/Find.js';
import './SkipLinks.css';

/**
 * Past the header, for who comes by the keyboard: a view that is not in the stage is put there first. Buttons, because a link would
 * change the address, which holds the view.
 */
export function SkipLinks() {
  const toList = () => {
    if (layout.peek() !== 'WIDE') stage.value = 'LIST';
    focusOn('list-view');
  };
  const toDetails = () => {
    if (layout.peek() === 'NARROW') stage.value = 'DETAILS';
    focusOn('details');
  };
  return (
    <nav class="skip-links" aria-label="Skip to">
      <button type="button" onClick={() => focusOn(FIND_ID)}>
        Skip to find
      </button>
      <button type="button" onClick={toList}>
        Skip to the list
      </button>
      <button type="button" onClick={toDetails}>
        Skip to the details
      </button>
    </nav>
  );
}

function focusOn(id: string): void {
  // After what was just turned to is there.
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
