import type { DrawnCanvas } from './drawn-canvas.js';

const COMMANDS: Readonly<Record<string, (canvas: DrawnCanvas) => void>> = {
  ArrowLeft: (canvas) => canvas.pan(-1, 0),
  ArrowRight: (canvas) => canvas.pan(1, 0),
  ArrowUp: (canvas) => canvas.pan(0, -1),
  ArrowDown: (canvas) => canvas.pan(0, 1),
  '+': (canvas) => canvas.zoomIn(),
  '=': (canvas) => canvas.zoomIn(),
  '-': (canvas) => canvas.zoomOut(),
  f: (canvas) => canvas.fit(),
  t: (canvas) => canvas.tidy(),
};

/** What a key does to the picture while it has the focus. */
export function keyCommand(event: KeyboardEvent): ((canvas: DrawnCanvas) => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
