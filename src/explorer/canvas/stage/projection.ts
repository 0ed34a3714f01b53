import type { Point } from '../../model/view.js';
import type { Renderer } from './stage.js';

/** From the graph's units to pixels of the screen. The canvas is never turned, so each axis is one factor and one offset. */
export interface Projection {
  readonly scale: number;
  project(point: Point): Point;
}

export function projectionOf(renderer: Renderer): Projection {
  const origin = renderer.graphToViewport({ x: 0, y: 0 });
  const unit = renderer.graphToViewport({ x: 1, y: 1 });
  const [dx, dy] = [unit.x - origin.x, unit.y - origin.y];
  return {
    scale: Math.abs(dx),
    project: ({ x, y }) => ({ x: origin.x + x * dx, y: origin.y + y * dy }),
  };
}
