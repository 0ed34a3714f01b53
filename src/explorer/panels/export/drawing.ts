import { drawnCanvasOf } from '../../canvas/drawn-canvas.js';
import type { Session } from '../../model/session.js';
import type { Point } from '../../model/view.js';

/** Where each entity is drawn, y pointing up, and in which colour (`#rrggbb`): what a format can keep of it, it keeps. */
export interface Drawing {
  readonly positions: Readonly<Record<string, Point>>;
  readonly colours: Readonly<Record<string, string>>;
}

/** Undefined where nothing is drawn, as without WebGL. */
export function drawingOf(session: Session): Drawing | undefined {
  const graph = drawnCanvasOf(session)?.graph;
  if (graph === undefined) return undefined;
  const positions: Record<string, Point> = {};
  const colours: Record<string, string> = {};
  graph.forEachNode((id, { x, y, color }) => {
    positions[id] = { x, y };
    colours[id] = color;
  });
  return { positions, colours };
}
