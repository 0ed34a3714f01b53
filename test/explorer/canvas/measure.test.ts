import { measure } from '../../../src/explorer/canvas/measures/measure.js';

/** Two triangles, 0 1 2 and 4 5 6, joined by 3 in between. */
const JOINED = { order: 7, ends: Uint32Array.of(0, 1, 1, 2, 2, 0, 4, 5, 5, 6, 6, 4, 2, 3, 3, 4) };

describe('a measure of the graph', () => {
  it('finds who stands between', () => {
    const values = measure('BETWEENNESS', JOINED);
    expect(values.indexOf(Math.max(...values))).toBe(3);
    expect(values[0]).toBe(0);
  });

  it('ranks who is tied to the many above who is tied to few', () => {
    const values = measure('PAGERANK', { order: 4, ends: Uint32Array.of(0, 1, 0, 2, 0, 3) });
    expect(values.indexOf(Math.max(...values))).toBe(0);
  });

  it('finds the communities, the same ones each time', () => {
    const values = measure('COMMUNITY', JOINED);
    expect(new Set(values.slice(0, 3)).size).toBe(1);
    expect(new Set(values.slice(4)).size).toBe(1);
    expect(values[0]).not.toBe(values[5]);
    expect(measure('COMMUNITY', JOINED)).toEqual(values);
  });

  it.each(['PAGERANK', 'BETWEENNESS', 'COMMUNITY'] as const)(
    'gives %s of a graph without lines, and of loops',
    (what) => {
      expect(measure(what, { order: 3, ends: new Uint32Array() })).toHaveLength(3);
      expect(measure(what, { order: 2, ends: Uint32Array.of(1, 1, 0, 1, 1, 0) })).toHaveLength(2);
    },
  );
});
