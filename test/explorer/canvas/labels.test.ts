import fc from 'fast-check';
import { type Candidate, chooseLabels } from '../../../src/explorer/canvas/labels/choose.js';

const GROUND = { width: 1000, height: 600 };
const candidate = (id: string, x: number, y: number, part: Partial<Candidate> = {}): Candidate => ({
  id,
  x,
  y,
  radius: 8,
  width: 100,
  height: 16,
  ...part,
});

describe('the names that are drawn', () => {
  it('stand to the right of their marks, or on another side where one is in the way', () => {
    const [first, second] = chooseLabels([candidate('a', 200, 200), candidate('b', 190, 204)], 0, GROUND);
    expect(first?.x).toBeGreaterThan(200);
    // Of b, to the left: on the right is a.
    expect(second?.x).toBeLessThan(190 - 100);
  });

  it('cover no mark, named or not', () => {
    const marks = [{ id: 'b', x: 240, y: 200, radius: 6 }];
    const [label] = chooseLabels([candidate('a', 200, 200)], 0, GROUND, marks);
    expect(label?.x).toBeLessThan(200 - 100);
  });

  it('are turned to the inside at the edge of the ground', () => {
    const [label] = chooseLabels([candidate('a', 970, 300)], 0, GROUND);
    expect(label?.x).toBeLessThan(970 - 100);
  });

  it('leave out whom there is no room for, but never the first that are always named', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => candidate(`${i}`, 500, 300));
    expect(chooseLabels(crowd, 0, GROUND).length).toBeLessThan(10);
    expect(chooseLabels(crowd, 7, GROUND).map(({ id }) => id)).toEqual(expect.arrayContaining(['0', '3', '6']));
  });

  it('of those that are always named, stand on a mark before they stand on a name', () => {
    const marks = [{ id: 'left', x: 330, y: 200, radius: 6 }];
    const between = [candidate('right', 412, 200, { width: 60 }), candidate('a', 400, 200, { radius: 6 })];
    const wall = [180, 220].map((y) => candidate(`${y}`, 340, y, { width: 120 }));
    const [right, , , a] = chooseLabels([...between.slice(0, 1), ...wall, ...between.slice(1)], 4, GROUND, marks);
    expect(a).toBeDefined();
    expect((a?.x ?? 0) + 100 <= (right?.x ?? 0) || Math.abs((a?.y ?? 0) - (right?.y ?? 0)) >= 16).toBe(true);
  });

  it('never cover one another', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 10, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), (places) => {
        const widths = new Map(places.map(({ width }, i) => [`${i}`, width]));
        const labels = chooseLabels(
          places.map(({ x, y, width }, i) => candidate(`${i}`, x, y, { width })),
          0,
          GROUND,
        );
        for (const [i, one] of labels.entries())
          for (const other of labels.slice(i + 1)) {
            const isBeside =
              one.x + (widths.get(one.id) ?? 0) <= other.x || other.x + (widths.get(other.id) ?? 0) <= one.x;
            expect(isBeside || Math.abs(one.y - other.y) >= 16).toBe(true);
          }
      }),
    );
  });
});
