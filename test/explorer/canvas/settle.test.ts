import { type Hold, type LayoutTask, settle } from '../../../src/explorer/canvas/layout/settle.js';

const RING = 12;

function ring(holdOf: (i: number) => Hold): LayoutTask {
  const ids = Array.from({ length: RING }, (_, i) => i);
  return {
    positions: Float32Array.from(ids.flatMap((i) => [Math.sin(i * 7) * 40, Math.cos(i * 5) * 40])),
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
});
