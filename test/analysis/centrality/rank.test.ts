import { AdjacencyView } from '../../../src/analysis/adjacency/view.js';
import { METRICS, type Metric } from '../../../src/analysis/centrality/measures.js';
import { type Projection, project } from '../../../src/analysis/centrality/projection.js';
import { findCommunities, rank } from '../../../src/analysis/centrality/rank.js';
import { Workers } from '../../../src/analysis/centrality/workers.js';
import { Turns } from '../../../src/analysis/turns.js';
import { adjacencyOf, type Met } from '../paths/adjacency-of.js';

/** All who met, by id. */
async function projectionOf(meetings: Iterable<Met>): Promise<Projection | undefined> {
  const adjacency = await adjacencyOf(meetings);
  const ids = adjacency.tables.entities;
  const entities = [...Array(adjacency.entityCount).keys()].sort((a, b) => ids.compare(a, b));
  return project(new AdjacencyView(adjacency, {}), entities, new Turns());
}

const workers = new Workers();

async function ranked(metric: Metric, meetings: readonly Met[]): Promise<(string | number)[][]> {
  const found = await rank(metric, await projectionOf(meetings), workers);
  return found.map(({ entity, score }) => [entity, score]);
}

const STAR: Met[] = [
  ['m1', 'hub a'],
  ['m2', 'hub b'],
  ['m3', 'hub c'],
  ['m4', 'hub d'],
  ['m5', 'd hub'],
];
const PATH: Met[] = [
  ['m1', 'a b'],
  ['m2', 'b c'],
  ['m3', 'c d'],
];

describe('The projection of relations on pairs', () => {
  it('counts how many two share, and leaves out who shares none', async () => {
    const projection = await projectionOf([
      ['m1', 'c b a'],
      ['m2', 'a c'],
      ['m3', 'lonely'],
    ]);
    expect(projection).toEqual({
      ids: ['a', 'b', 'c'],
      sources: Uint32Array.of(0, 0, 1),
      targets: Uint32Array.of(1, 2, 2),
      weights: Uint32Array.of(1, 2, 1),
    });
  });

  it('is not begun where there are too many', async () => {
    const everybody = [...Array(2_001).keys()].map((number) => `p${number}`).join(' ');
    expect(await projectionOf([['assembly', everybody]])).toBeUndefined();
  });
});

describe('The ranking', () => {
  // The hub's PageRank is h = 0.03 + 0.85 (1 - h), and a leaf's 0.03 + 0.85 h × its share of the five meetings; its eigenvalue is √7.
  it.each<[Metric, (string | number)[][]]>([
    [
      'DEGREE',
      [
        ['hub', 5],
        ['d', 2],
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ],
    ],
    [
      'PAGERANK',
      [
        ['hub', 0.4756756757],
        ['d', 0.1917297297],
        ['a', 0.1108648649],
        ['b', 0.1108648649],
        ['c', 0.1108648649],
      ],
    ],
    [
      'BETWEENNESS',
      [
        ['hub', 1],
        ['a', 0],
        ['b', 0],
        ['c', 0],
        ['d', 0],
      ],
    ],
    [
      'CLOSENESS',
      [
        ['hub', 1],
        ['a', 0.5714285714],
        ['b', 0.5714285714],
        ['c', 0.5714285714],
        ['d', 0.5714285714],
      ],
    ],
    [
      'EIGENVECTOR',
      [
        ['hub', Number(Math.SQRT1_2.toPrecision(10))],
        ['d', 0.5345224838],
        ['a', 0.2672612419],
        ['b', 0.2672612419],
        ['c', 0.2672612419],
      ],
    ],
  ])('of a star by %s is right', async (metric, expected) => {
    expect(await ranked(metric, STAR)).toEqual(expected);
  });

  it.each<[Metric, (string | number)[][]]>([
    [
      'BETWEENNESS',
      [
        ['b', 0.6666666667],
        ['c', 0.6666666667],
        ['a', 0],
        ['d', 0],
      ],
    ],
    [
      'CLOSENESS',
      [
        ['b', 0.75],
        ['c', 0.75],
        ['a', 0.5],
        ['d', 0.5],
      ],
    ],
    [
      'DEGREE',
      [
        ['b', 2],
        ['c', 2],
        ['a', 1],
        ['d', 1],
      ],
    ],
  ])('of a chain by %s is right', async (metric, expected) => {
    expect(await ranked(metric, PATH)).toEqual(expected);
  });

  it('by CLOSENESS counts how many can be come to at all', async () => {
    // Two of four others are one step away: 1 × 2/4; one of four: 1 × 1/4.
    const apart: Met[] = [
      ['m1', 'a b c'],
      ['m2', 'x y'],
    ];
    expect(await ranked('CLOSENESS', apart)).toEqual([
      ['a', 0.5],
      ['b', 0.5],
      ['c', 0.5],
      ['x', 0.25],
      ['y', 0.25],
    ]);
  });

  it.each(METRICS)('of nothing by %s is empty', async (metric) => {
    expect(await ranked(metric, [])).toEqual([]);
  });

  it('by EIGENVECTOR is right where it takes long, and says so where it would take too long', async () => {
    const chain = (length: number) =>
      [...Array(length - 1).keys()].map((one): Met => [`m${one}`, `p${one} p${one + 1}`]);
    // The k-th of n is √(2 / (n + 1)) sin(kπ / (n + 1)).
    const middle = Number((Math.sqrt(2 / 102) * Math.sin((51 * Math.PI) / 102)).toPrecision(10));
    expect((await ranked('EIGENVECTOR', chain(101)))[0]).toEqual(['p50', expect.closeTo(middle, 8)]);
    await expect(ranked('EIGENVECTOR', chain(20_000))).rejects.toThrow(/no clear answer.*Ask for PAGERANK/);
  });

  it('refuses what would take too long, before it is begun, and says what to narrow', async () => {
    const ring = [...Array(8_000).keys()].map((one): Met => [`m${one}`, `p${one} p${(one + 1) % 8_000}`]);
    const projection = await projectionOf(ring);
    await expect(rank('BETWEENNESS', projection, workers)).rejects.toThrow(
      /expected at most 60,000,000 for the number of entities times that of pairs.*got 8,000 entities with 8,000 pairs\. Ask for less in `within`/,
    );
    await expect(rank('BETWEENNESS', undefined, workers)).rejects.toThrow(
      /at most 2,000,000 pairs of entities; there are more/,
    );
  });

  it('lets others go on while it is worked out, and ends when nobody waits for it any more', async () => {
    const ring = [...Array(4_000).keys()].map((one): Met => [`m${one}`, `p${one} p${(one + 1) % 4_000}`]);
    const projection = await projectionOf(ring);
    const controller = new AbortController();
    const waiting = [1, 2, 3].map(() => rank('BETWEENNESS', projection, workers, controller.signal));
    setTimeout(() => controller.abort(new Error('The client is gone.')), 50);
    for (const answer of await Promise.allSettled(waiting)) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { message: 'The client is gone.' } });
    }
    expect((await ranked('DEGREE', PATH)).length).toBe(4);
  });
});

describe('Communities', () => {
  /** All of the word's letters met one another. */
  const clique = (word: string): Met[] =>
    [...word].flatMap((one, index) => [...word.slice(index + 1)].map((other): Met => [one + other, `${one} ${other}`]));

  it('of two cliques with a bridge are the two, the larger first, members ranked', async () => {
    const found = await findCommunities(
      await projectionOf([...clique('abcd'), ...clique('vwxyz'), ['bridge', 'd v']]),
      workers,
    );
    expect(found.map(({ number, members }) => [number, ...members.map(({ entity, score }) => entity + score)])).toEqual(
      [
        [1, 'v5', 'w4', 'x4', 'y4', 'z4'],
        [2, 'd4', 'a3', 'b3', 'c3'],
      ],
    );
  });

  it('of one size come by their smallest id, and are the same each time', async () => {
    const pairs = [...Array(40).keys()].map((one): Met => [`m${one}`, `p${99 - one} q${99 - one}`]);
    const found = await findCommunities(await projectionOf(pairs), workers);
    expect(found.map(({ members }) => members[0]?.entity)).toEqual([...Array(40).keys()].map((one) => `p${60 + one}`));
    expect(await findCommunities(await projectionOf(pairs.reverse()), workers)).toEqual(found);
  });
});
