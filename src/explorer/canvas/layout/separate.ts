import type { LayoutTask } from './task.js';

/** In pixels: marks keep this distance on a canvas of the usual size, to which the layout is stretched. */
const GAP = 5;
const CANVAS = 560;
const ROUNDS = 60;

/** Moves those apart that cover one another, each by half of what they lack; pinned ones stay. Changes the positions. */
export function separate(positions: Float32Array, { radii, holds }: LayoutTask, ids: readonly number[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    const unit = spanOf(positions, ids) / CANVAS;
    if (
      unit === 0 ||
      !separateOnce(
        positions,
        ids,
        (id) => ((radii[id] ?? 0) + GAP / 2) * unit,
        (id) => holds[id] === 'PINNED',
      )
    )
      return;
  }
}

function separateOnce(
  positions: Float32Array,
  ids: readonly number[],
  radiusOf: (id: number) => number,
  isPinned: (id: number) => boolean,
): boolean {
  const cell = 2 * ids.reduce((most, id) => Math.max(most, radiusOf(id)), 0);
  const grid = new Map<string, number[]>();
  const columnOf = (id: number) => Math.floor((positions[2 * id] ?? 0) / cell);
  const rowOf = (id: number) => Math.floor((positions[2 * id + 1] ?? 0) / cell);
  for (const id of ids) {
    const key = `${columnOf(id)},${rowOf(id)}`;
    const there = grid.get(key);
    if (there === undefined) grid.set(key, [id]);
    else there.push(id);
  }
  let hasMoved = false;
  for (const id of ids) {
    const [column, row] = [columnOf(id), rowOf(id)];
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const other of grid.get(`${i},${j}`) ?? []) {
          if (other > id) hasMoved = push(positions, id, other, radiusOf(id) + radiusOf(other), isPinned) || hasMoved;
        }
  }
  return hasMoved;
}

function push(
  positions: Float32Array,
  id: number,
  other: number,
  least: number,
  isPinned: (id: number) => boolean,
): boolean {
  const at = (index: number) => positions[index] ?? 0;
  let [dx, dy] = [at(2 * other) - at(2 * id), at(2 * other + 1) - at(2 * id + 1)];
  // In one place there is no direction: any will do, if it is the same each time.
  if (dx === 0 && dy === 0) [dx, dy] = [Math.cos(id), Math.sin(id)];
  const distance = Math.hypot(dx, dy);
  const missing = least - distance;
  if (missing <= least * 0.01 || (isPinned(id) && isPinned(other))) return false;
  const share = isPinned(id) ? 1 : isPinned(other) ? 0 : 0.5;
  const [stepX, stepY] = [(dx / distance) * missing, (dy / distance) * missing];
  positions[2 * other] = at(2 * other) + stepX * share;
  positions[2 * other + 1] = at(2 * other + 1) + stepY * share;
  positions[2 * id] = at(2 * id) - stepX * (1 - share);
  positions[2 * id + 1] = at(2 * id + 1) - stepY * (1 - share);
  return true;
}

function spanOf(positions: Float32Array, ids: readonly number[]): number {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const id of ids) {
    const [x, y] = [positions[2 * id] ?? 0, positions[2 * id + 1] ?? 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return ids.length === 0 ? 0 : Math.max(right - left, top - bottom);
}
