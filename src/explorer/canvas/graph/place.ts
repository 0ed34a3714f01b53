import type { Point } from '../../model/view.js';
import { fractionOf } from './random.js';

const TAU = 2 * Math.PI;
/** The angle by which a sunflower turns from seed to seed: it fills a disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** In the layout's units: about the length of an edge between two that have few others. */
const SPACING = 20;

/**
 * Where entities appear that were not on the canvas: beside neighbours that have a place, whose own places stay as they are, or else around the
 * middle. The same ids, neighbours and places give the same result. Neighbours are placed from the known outwards.
 */
export function placeNew(
  ids: readonly string[],
  neighboursOf: (id: string) => readonly string[],
  known: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const placed = new Map<string, Point>();
  const waiting = new Set(ids);
  const near = (id: string) => neighboursOf(id).flatMap((other) => placed.get(other) ?? known.get(other) ?? []);
  let queue = ids.filter((id) => near(id).length > 0);
  while (queue.length > 0) {
    const reached: string[] = [];
    for (const id of queue) {
      if (!waiting.delete(id)) continue;
      placed.set(id, beside(id, near(id)));
      reached.push(...neighboursOf(id).filter((other) => waiting.has(other)));
    }
    queue = reached;
  }
  const middle = centreOf([...known.values()]);
  const offset = known.size === 0 ? 0 : radiusOf([...known.values()], middle) / SPACING;
  [...waiting].forEach((id, i) => {
    const radius = SPACING * (Math.sqrt(i + 0.5) + offset);
    placed.set(id, around(middle, radius, i * GOLDEN_ANGLE));
  });
  return placed;
}

function beside(id: string, neighbours: readonly Point[]): Point {
  const distance = SPACING * (0.6 + 0.6 * fractionOf(`${id} distance`));
  return around(centreOf(neighbours), distance, TAU * fractionOf(id));
}

function around({ x, y }: Point, radius: number, angle: number): Point {
  return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function centreOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x / points.length;
    y += point.y / points.length;
  }
  return { x, y };
}

function radiusOf(points: readonly Point[], centre: Point): number {
  return points.reduce((radius, { x, y }) => Math.max(radius, Math.hypot(x - centre.x, y - centre.y)), 0);
}
