import { bendsOf } from '../../../src/explorer/canvas/graph/bend.js';
import { apply, differenceOf, emptyGraph, isNone } from '../../../src/explorer/canvas/graph/drawn-graph.js';
import { placeNew } from '../../../src/explorer/canvas/graph/place.js';
import { radiiOf } from '../../../src/explorer/canvas/graph/radius.js';
import { emphasisOf } from '../../../src/explorer/canvas/stage/emphasis.js';
import type { ShownGraph } from '../../../src/explorer/model/graph.js';

const NOWHERE = { x: 0, y: 0 };

/** `a-b` is an undirected line, `a>b` a directed one; each is a relation of its own, named as the line. */
function shown(ids: string, lines: readonly string[]): ShownGraph {
  return {
    entities: ids.split(' ').map((id) => ({ id, kind: 'PERSON', name: id.toUpperCase() })),
    edges: lines.map((line, i) => {
      const [source = '', target = ''] = line.split(/[->]/);
      return { id: `${line} ${i}`, source, target, directed: line.includes('>'), relation: line };
    }),
    relations: [],
    counts: { entityKinds: [], relationKinds: [], certainties: [], states: [] },
  };
}

function drawn(ids: string, lines: readonly string[]) {
  const graph = emptyGraph();
  apply(graph, differenceOf(graph, shown(ids, lines)), () => NOWHERE);
  return graph;
}

describe('the drawn graph', () => {
  it('has each entity and each line, also loops and several between two', () => {
    const graph = drawn('a b c', ['a>b', 'a>b', 'b-a', 'c-c']);
    expect(graph.nodes()).toEqual(['a', 'b', 'c']);
    expect(graph.edges().length).toBe(4);
    expect(graph.mapEdges((_, { head }) => head)).toEqual(['arrow', 'arrow', 'none', 'none']);
    expect(graph.filterEdges((_, { path }) => path === 'loop')).toEqual(['c-c 3']);
  });

  it('keeps what stays as it is when others come and go', () => {
    const graph = drawn('a b c', ['a-b', 'b-c']);
    graph.setNodeAttribute('a', 'x', 7);
    const next = shown('a b d', ['a-b', 'a-d']);
    const difference = differenceOf(graph, next);
    expect(difference.goneNodes).toEqual(['c']);
    expect(difference.newNodes.map(({ id }) => id)).toEqual(['d']);
    apply(graph, difference, () => ({ x: 3, y: 4 }));
    expect(graph.nodes()).toEqual(['a', 'b', 'd']);
    expect(graph.getNodeAttribute('a', 'x')).toBe(7);
    expect(graph.getNodeAttributes('d')).toMatchObject({ x: 3, y: 4, label: 'D' });
    expect(isNone(differenceOf(graph, next))).toBe(true);
  });
});

describe('lines between the same two', () => {
  it('fan out, each with a bend of its own, whichever way they go', () => {
    const bends = bendsOf([
      { source: 'a', target: 'b' },
      { source: 'b', target: 'a' },
      { source: 'a', target: 'b' },
    ]);
    // Seen from a to b.
    const sides = bends.map((bend, i) => (bend.path === 'loop' ? 0 : bend.curvature * (i === 1 ? -1 : 1)));
    expect(new Set(sides).size).toBe(3);
    expect(sides).toContain(-0);
  });

  it('stay within a narrow fan, however many they are', () => {
    const bends = bendsOf(Array.from({ length: 60 }, () => ({ source: 'a', target: 'b' })));
    const curvatures = bends.map((bend) => (bend.path === 'loop' ? Number.NaN : bend.curvature));
    expect(new Set(curvatures).size).toBe(60);
    expect(Math.max(...curvatures.map(Math.abs))).toBeLessThan(0.25);
  });

  it('are straight where there is one, and loops where it comes back', () => {
    expect(bendsOf([{ source: 'a', target: 'b' }])).toEqual([{ bundle: 1, path: 'straight', curvature: 0 }]);
    const loops = bendsOf(Array.from({ length: 40 }, () => ({ source: 'a', target: 'a' })));
    const reaches = loops.map((bend) => (bend.path === 'loop' ? bend.loopRadius : Number.NaN));
    expect(new Set(reaches).size).toBe(40);
    expect(Math.max(...reaches)).toBeLessThan(3 * Math.min(...reaches));
  });
});

describe('a place for who is new', () => {
  const neighbours: Record<string, readonly string[]> = { b: ['a'], c: ['b'], z: [] };
  const neighboursOf = (id: string) => neighbours[id] ?? [];
  const known = new Map([['a', { x: 1000, y: 500 }]]);
  const distance = (one = NOWHERE, other = NOWHERE) => Math.hypot(one.x - other.x, one.y - other.y);

  it('is beside a neighbour who is there, and beside one who has just come', () => {
    const places = placeNew(['c', 'b'], neighboursOf, known);
    expect(distance(places.get('b'), known.get('a'))).toBeLessThan(30);
    expect(distance(places.get('c'), places.get('b'))).toBeLessThan(30);
    expect(distance(places.get('c'), places.get('b'))).toBeGreaterThan(5);
  });

  it('is the same each time', () => {
    expect(placeNew(['b', 'c', 'z'], neighboursOf, known)).toEqual(placeNew(['b', 'c', 'z'], neighboursOf, known));
  });

  it('is another for each where none is there', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `${i}`);
    const places = [...placeNew(ids, () => [], new Map()).values()];
    for (const [i, place] of places.entries())
      for (const other of places.slice(i + 1)) expect(distance(place, other)).toBeGreaterThan(5);
  });
});

describe('the radius of an entity', () => {
  it('makes areas grow in proportion to the measure, and is never nothing', () => {
    const radiusOf = radiiOf(new Map([['a', 100], ['b', 25], ['c', 0]]), 3); // biome-ignore format: one line
    const [a, b, c] = ['a', 'b', 'c'].map(radiusOf) as [number, number, number];
    expect(c).toBeGreaterThan(3);
    expect((b - c) / (a - c)).toBeCloseTo(0.5);
  });

  it('is the same for all without a measure', () => {
    const radiusOf = radiiOf(undefined, 3);
    expect(radiusOf('a')).toBe(radiusOf('b'));
  });
});

describe('what stands out', () => {
  const graph = drawn('a b c d', ['a-b', 'b-c', 'c-d']);
  const nothing = { selected: [], highlighted: new Set<string>() };

  it('is who is under the pointer, with neighbours and lines, and all else is dim', () => {
    const { nodes, edges, isElseDim, named } = emphasisOf(graph, { ...nothing, hovered: 'b' });
    expect([...nodes].sort()).toEqual(['a', 'b', 'c']);
    expect([...edges].sort()).toEqual(['a-b 0', 'b-c 1']);
    expect(isElseDim).toBe(true);
    expect(named[0]).toBe('b');
  });

  it('is the path that is looked at: its entities and, between them, its relations', () => {
    const highlighted = new Set(['a', 'b', 'c', 'a-b', 'b-c', 'c-d']);
    const { nodes, edges, isElseDim } = emphasisOf(graph, { selected: [], highlighted });
    expect([...nodes]).toEqual(['a', 'b', 'c']);
    expect([...edges]).toEqual(['a-b 0', 'b-c 1']);
    expect(isElseDim).toBe(true);
  });

  it('is nothing for a selection, whose names and neighbours’ names come first', () => {
    const { nodes, isElseDim, named } = emphasisOf(graph, { ...nothing, selected: ['c', 'a-b'] });
    expect(nodes.size).toBe(0);
    expect(isElseDim).toBe(false);
    expect(named[0]).toBe('c');
    expect([...named].sort()).toEqual(['b', 'c', 'd']);
  });
});
