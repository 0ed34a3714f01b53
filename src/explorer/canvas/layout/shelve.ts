import type { LayoutTask } from './task.js';

/** In the layout's units, where there is nothing to go by. */
const SPACING = 30;
/** How many shelves' widths fit into the graph's: a name has to fit between two. */
const IN_A_ROW = 6;

/** Puts those that have no line in rows below the rest, in their order. `tied` are the rest. Changes the positions. */
export function shelve(positions: Float32Array, { holds }: LayoutTask, tied: readonly number[]): void {
  const rest = new Set(tied);
  const alone = holds.flatMap((_, id) => (rest.has(id) ? [] : [id]));
  const xs = tied.map((id) => positions[2 * id] ?? 0);
  const ys = tied.map((id) => positions[2 * id + 1] ?? 0);
  const [left, right] = [least(xs), -least(xs.map((x) => -x))];
  const bottom = least(ys);
  const perRow =
    tied.length === 0 ? Math.ceil(Math.sqrt(alone.length)) : Math.max(IN_A_ROW, Math.ceil(Math.sqrt(alone.length)));
  const spacing = tied.length === 0 ? SPACING : Math.max(SPACING / 3, (right - left) / perRow);
  alone.forEach((id, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, alone.length - row * perRow);
    positions[2 * id] = (left + right) / 2 + ((i % perRow) - (inRow - 1) / 2) * spacing;
    positions[2 * id + 1] = bottom - (row + 1) * Math.min(spacing, SPACING) * 0.7;
  });
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
}
