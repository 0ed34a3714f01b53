import type { ComponentChildren } from 'preact';
import type { DrawnCanvas } from './drawn-canvas.js';

/** What can be done to the picture with the pointer alone. */
export function CanvasTools({ canvas }: { canvas: DrawnCanvas }) {
  return (
    <fieldset class="stage-tools" aria-label="Picture">
      <Tool label="Zoom in (+)" onClick={canvas.zoomIn}>
        <path d="M9 4v10M4 9h10" />
      </Tool>
      <Tool label="Zoom out (−)" onClick={canvas.zoomOut}>
        <path d="M4 9h10" />
      </Tool>
      <Tool label="Show all (F)" onClick={canvas.fit}>
        <path d="M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4" />
      </Tool>
      <Tool label="Tidy up: lay out anew (T)" onClick={canvas.tidy}>
        <path d="M9 4.5 4 13h10z" />
        <circle cx="9" cy="4" r="1.8" fill="currentColor" />
        <circle cx="4" cy="13.5" r="1.8" fill="currentColor" />
        <circle cx="14" cy="13.5" r="1.8" fill="currentColor" />
      </Tool>
    </fieldset>
  );
}

function Tool({ label, onClick, children }: { label: string; onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
        {children}
      </svg>
    </button>
  );
}
