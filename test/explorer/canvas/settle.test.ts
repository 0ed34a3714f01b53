import { settle } from '../../../src/explorer/canvas/layout/settle.js';
import type { Hold, LayoutTask } from '../../../src/explorer/canvas/layout/task.js';

const RING = 12;

function ring(holdOf: (i: number) => Hold): LayoutTask {
  const ids = Array.from({ length: RING }, (_, i) => i);
  return {
    positions: Float32Array.from(ids.flatMap((i) => [Math.sin(i * 7) * 40, Math.cos(i * 5) * 40])),
    radii: new Float32Array(RING).fill(8),
    holds: ids.map(holdOf),
    ends: Uint32Array.from(ids.flatMap((i) => [i, (i + 1) % RING])),
  };
}

function settled(task: LayoutTask): Float32Array {
  let positions = task.positions;
  for (const read of settle(task)) positions = read();
  return positions;
}

/** How far two entities are apart. */
function apart(positions: Float32Array, a: number, b: number): number {
  const at = (index: number) => positions[index] ?? Number.NaN;
  return Math.hypot(at(2 * a) - at(2 * b), at(2 * a + 1) - at(2 * b + 1));
}

describe('the layout', () => {
  it('comes to the same places from the same beginning', () => {
    expect(settled(ring(() => 'FREE'))).toEqual(settled(ring(() => 'FREE')));
  });

  it('draws together who is tied, and keeps apart who is not', () => {
    const positions = settled(ring(() => 'FREE'));
    const ties = Array.from({ length: RING }, (_, i) => apart(positions, i, (i + 1) % RING));
    const opposites = Array.from({ length: RING / 2 }, (_, i) => apart(positions, i, i + RING / 2));
    expect(Math.max(...ties)).toBeLessThan(Math.min(...opposites));
    expect(Math.min(...ties)).toBeGreaterThan(1);
  });

  it('leaves the pinned where they are', () => {
    const task = ring((i) => (i === 4 ? 'PINNED' : 'FREE'));
    expect(settled(task).slice(8, 10)).toEqual(task.positions.slice(8, 10));
  });

  it('moves those that were there little when one comes', () => {
    const before = settled(ring(() => 'FREE'));
    const positions = Float32Array.from(before);
    positions.set([before[2] ?? 0, (before[3] ?? 0) + 15], 0);
    const after = settled({ ...ring((i) => (i === 0 ? 'FREE' : 'KEPT')), positions });
    const shifts = Array.from({ length: RING - 1 }, (_, i) => {
      const at = 2 * (i + 1);
      return Math.hypot((after[at] ?? 0) - (before[at] ?? 0), (after[at + 1] ?? 0) - (before[at + 1] ?? 0));
    });
    expect(Math.max(...shifts)).toBeLessThan(apart(before, 0, RING / 2) / 8);
  });

  it('keeps marks from covering one another', () => {
    const order = 30;
    // A star: all but one are tied to the first alone.
    const ends = Uint32Array.from(Array.from({ length: order - 1 }, (_, i) => [0, i + 1]).flat());
    const radii = new Float32Array(order).fill(14);
    const holds = Array.from({ length: order }, (): Hold => 'FREE');
    const start = Float32Array.from({ length: 2 * order }, (_, i) => Math.sin(i * i));
    const positions = settled({ positions: start, radii, holds, ends });
    const xs = positions.filter((_, i) => i % 2 === 0);
    const ys = positions.filter((_, i) => i % 2 === 1);
    const pixel = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 560;
    for (let a = 0; a < order; a++)
      for (let b = 0; b < a; b++) expect(apart(positions, a, b)).toBeGreaterThan(2 * 14 * pixel);
  });

  it('puts those without a line on a shelf below, near the rest', () => {
    const task = ring(() => 'FREE');
    const positions = settled({
      ...task,
      positions: Float32Array.of(...task.positions, 900, 900, -900, 900),
      radii: new Float32Array(RING + 2).fill(8),
      holds: [...task.holds, 'FREE', 'FREE'],
    });
    const ys = positions.filter((_, i) => i % 2 === 1);
    const lowest = Math.min(...ys.slice(0, RING));
    for (const y of ys.slice(RING)) {
      expect(y).toBeLessThan(lowest);
      expect(y).toBeGreaterThan(lowest - 60);
    }
    expect(apart(positions, RING, RING + 1)).toBeGreaterThan(8);
  });
});
