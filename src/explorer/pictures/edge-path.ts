import { cornersOf } from '../canvas/shapes.js';
import type { Point } from '../model/view.js';
import type { PictureEdge, PictureNode } from './picture.js';

/** The angle at which a loop leaves, to the upper right, and how wide it opens: as sigma draws it. */
const LOOP_ANGLE = Math.PI / 4;
const LOOP_SPREAD = (80 * Math.PI) / 180;

/** How finely the end of a line is looked for at the rim of the mark that it leads to. */
const SAMPLES = 64;

export interface EdgePath {
  /** The control points of the curve, its two ends among them. */
  readonly controls: readonly Point[];
  /** Where the line meets the rim of its target, and the direction in which it arrives, as an angle. */
  readonly tip: Point;
  readonly angle: number;
}

/** A line as a Bézier curve of two to four points, curved as sigma curves it; the y axis points down. */
export function pathOf(edge: PictureEdge): EdgePath {
  const controls = controlsOf(edge);
  const arrival = arrivalAt(controls, edge.to);
  return { controls, ...arrival };
}

function controlsOf({ from, to, curvature, loopRadius, isLoop }: PictureEdge): readonly Point[] {
  if (isLoop) {
    const half = LOOP_SPREAD / 2;
    const reach = (loopRadius * from.radius) / (0.75 * Math.cos(half));
    const away = (angle: number) => ({ x: from.x + reach * Math.cos(angle), y: from.y - reach * Math.sin(angle) });
    return [from, away(LOOP_ANGLE - half), away(LOOP_ANGLE + half), to];
  }
  if (curvature === 0) return [from, to];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return [from, { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature }, to];
}

function arrivalAt(controls: readonly Point[], target: PictureNode): { tip: Point; angle: number } {
  const end = pointAt(controls, 1);
  for (let i = SAMPLES; i > 0; i--) {
    const point = pointAt(controls, (i - 1) / SAMPLES);
    if (isInside(target, point)) continue;
    // Between this sample and the one before it is the rim: halving finds it.
    let [outside, inside] = [(i - 1) / SAMPLES, i / SAMPLES];
    for (let halving = 0; halving < 8; halving++) {
      const middle = (outside + inside) / 2;
      if (isInside(target, pointAt(controls, middle))) inside = middle;
      else outside = middle;
    }
    const tip = pointAt(controls, outside);
    const before = pointAt(controls, Math.max(0, outside - 0.02));
    return { tip, angle: Math.atan2(tip.y - before.y, tip.x - before.x) };
  }
  const [first = end] = controls;
  return { tip: end, angle: Math.atan2(end.y - first.y, end.x - first.x) };
}

/** De Casteljau's way: the same for any number of points. */
function pointAt(points: readonly Point[], t: number): Point {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  if (rest.length === 0) return first;
  const next = rest.map((point, i) => {
    const { x, y } = points[i] ?? point;
    return { x: x + (point.x - x) * t, y: y + (point.y - y) * t };
  });
  return pointAt(next, t);
}

function isInside({ x, y, radius, shape }: PictureNode, point: Point): boolean {
  const [dx, dy] = [(point.x - x) / radius, (point.y - y) / radius];
  const corners = cornersOf(shape).map((corner) => corner.split(',').map(Number));
  if (corners.length === 0) return Math.hypot(dx, dy) <= 1;
  // Corners go around in one direction: inside is on the same side of all.
  return corners.every(([ax = 0, ay = 0], i) => {
    const [bx = 0, by = 0] = corners[(i + 1) % corners.length] ?? [];
    return (bx - ax) * (dy - ay) - (by - ay) * (dx - ax) >= 0;
  });
}
