import type { CanvasKey } from '../../canvas/keys.js';

type Row = readonly [keys: string, does: string];

const MOVE: Row = ['← → ↑ ↓', 'Move the picture'];
const ZOOM: Row = ['+ -', 'Zoom in and out'];

/** In which row of the help each key of the canvas stands: here, so that the words come with the help and not with the page. */
const ROW_OF: Readonly<Record<CanvasKey, Row>> = {
  ArrowLeft: MOVE,
  ArrowRight: MOVE,
  ArrowUp: MOVE,
  ArrowDown: MOVE,
  '+': ZOOM,
  '=': ZOOM,
  '-': ZOOM,
  f: ['f', 'Show all'],
  t: ['t', 'Lay out anew'],
};

export const CANVAS_KEYS: readonly Row[] = [...new Set(Object.values(ROW_OF))];
