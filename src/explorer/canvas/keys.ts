import type { DrawnCanvas } from './drawn-canvas.js';

type Command = (canvas: DrawnCanvas) => void;

const COMMANDS = {
  ArrowLeft: (canvas) => canvas.pan(-1, 0),
  ArrowRight: (canvas) => canvas.pan(1, 0),
  ArrowUp: (canvas) => canvas.pan(0, -1),
  ArrowDown: (canvas) => canvas.pan(0, 1),
  '+': (canvas) => canvas.zoomIn(),
  '=': (canvas) => canvas.zoomIn(),
  '-': (canvas) => canvas.zoomOut(),
  f: (canvas) => canvas.fit(),
  t: (canvas) => canvas.tidy(),
} as const satisfies Readonly<Record<string, Command>>;

/** A key that does something to the picture. */
export type CanvasKey = keyof typeof COMMANDS;

/** What a key does to the picture while it has the focus. */
export function keyCommand(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const commands: Readonly<Record<string, Command>> = COMMANDS;
  return commands[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}
