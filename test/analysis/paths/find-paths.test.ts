import { findPaths } from '../../../src/analysis/paths/find-paths.js';
import type { PathQuestion } from '../../../src/analysis/paths/question.js';
import { adjacencyOf, type Met } from './adjacency-of.js';

function asked(from: string, to: string, more: Partial<PathQuestion> = {}): PathQuestion {
  const usual = {
    via: ['MEETING'],
    lens: {},
    avoid: [],
    maxHops: 6,
    mode: 'SHORTEST',
    chronological: false,
    first: 10,
  } as const;
  return { ...usual, from, to, ...more };
}

/** The relations and entities of each path: `ab b bc c`. */
async function pathsIn(meetings: readonly Met[], question: PathQuestion): Promise<string[]> {
  const answer = await findPaths(await adjacencyOf(meetings), question);
  return answer.kind === 'paths'
    ? answer.paths.map(({ steps }) => steps.map(({ relation, to }) => `${relation} ${to}`).join(' '))
    : [];
}

describe('Shortest paths', () => {
  it('are all of them, and two meetings of the same two are two paths', async () => {
    const meetings: Met[] = [
      ['m1', 'a b'],
      ['m2', 'b d'],
      ['m3', 'a c'],
      ['m4', 'c d'],
      ['m5', 'c d'],
      ['m6', 'a e'],
      ['m7', 'e f'],
      ['m8', 'f d'],
    ];
    expect(await pathsIn(meetings, asked('a', 'd'))).toEqual(['m1 b m2 d', 'm3 c m4 d', 'm3 c m5 d']);
    expect(await pathsIn(meetings, asked('a', 'd', { first: 2 }))).toEqual(['m1 b m2 d', 'm3 c m4 d']);
    expect(await pathsIn(meetings, asked('a', 'd', { avoid: ['b', 'c'] }))).toEqual(['m6 e m7 f m8 d']);
    expect(await pathsIn(meetings, asked('a', 'd', { avoid: ['b', 'c'], maxHops: 2 }))).toEqual([]);
  });

  it('go through a meeting of many at one hop', async () => {
    const meetings: Met[] = [
      ['summit', 'a b c d'],
      ['m1', 'd e'],
    ];
    expect(await pathsIn(meetings, asked('a', 'e'))).toEqual(['summit d m1 e']);
  });

  it('are the best of more than can be counted, in their order', async () => {
    // Twelve layers of ten people of whom each met each of the next layer: 10¹¹ paths of twelve hops, of which a few are certain.
    const layers = [...Array(11).keys()].map((layer) => [...Array(10).keys()].map((number) => `p${layer}-${number}`));
    const all = [['a'], ...layers, ['z']];
    const meetings = all.slice(1).flatMap((layer, index) =>
      (all[index] ?? []).flatMap((one) =>
        layer.map((other): Met => {
          const isCertain = !/-[3-9]/.test(one + other);
          return [`${one}_${other}`, `${one} ${other}`, undefined, isCertain ? 'CONFIRMED' : 'POSSIBLE'];
        }),
      ),
    );
    const found = await pathsIn(meetings, asked('a', 'z', { maxHops: 12, first: 4 }));
    const ends = ['p8-0 p9-0 p10-0', 'p8-0 p9-0 p10-1', 'p8-0 p9-0 p10-2', 'p8-0 p9-1 p10-0'];
    const people = found.map((path) => path.split(' ').filter((_, index) => index % 2 === 1));
    expect(people.map((names) => names.slice(8, 11).join(' '))).toEqual(ends);
    expect(people.every((names) => names.slice(0, 8).every((name) => name.endsWith('-0')))).toBe(true);
  });

  it('put the path of the later end first, whichever of its meetings that is', async () => {
    const meetings: Met[] = [
      ['m1', 'a b', '2020'],
      ['m2', 'b z', '2021'],
      ['m3', 'a c', '2023'],
      ['m4', 'c z', '2001'],
      ['m5', 'a d'],
      ['m6', 'd z'],
      ['m7', 'a e', '2025', 'POSSIBLE'],
      ['m8', 'e z', '2025'],
    ];
    expect(await pathsIn(meetings, asked('a', 'z'))).toEqual(['m3 c m4 z', 'm1 b m2 z', 'm5 d m6 z', 'm7 e m8 z']);
  });
});

describe('The k shortest paths', () => {
  it('go on with longer ones, and through no one and no meeting twice', async () => {
    const meetings: Met[] = [
      ['summit', 'a b c'],
      ['m1', 'b z'],
      ['m2', 'c z'],
      ['m3', 'b c'],
    ];
    const question = asked('a', 'z', { mode: 'K_SHORTEST' });
    expect(await pathsIn(meetings, question)).toEqual([
      'summit b m1 z',
      'summit c m2 z',
      'summit b m3 c m2 z',
      'summit c m3 b m1 z',
    ]);
    expect(await pathsIn(meetings, { ...question, maxHops: 2 })).toEqual(['summit b m1 z', 'summit c m2 z']);
  });
});

describe('Chronological paths', () => {
  const meetings: Met[] = [
    ['m1', 'a b', '2024-05'],
    ['m2', 'b z', '2024-04'],
    ['m3', 'a c', '2024-03'],
    ['m4', 'c d', '2024-03-10'],
    ['m5', 'd z'],
  ];

  it('may be longer than others, and dates count by their bounds', async () => {
    expect(await pathsIn(meetings, asked('a', 'z'))).toEqual(['m1 b m2 z']);
    // 2024-03 can be the first to the tenth of March, and what has no date fits anywhere.
    expect(await pathsIn(meetings, asked('a', 'z', { chronological: true }))).toEqual(['m3 c m4 d m5 z']);
    expect(await pathsIn(meetings, asked('z', 'a', { chronological: true }))).toEqual(['m2 b m1 a']);
  });

  it('need days of all relations together, not of each two', async () => {
    const vague: Met[] = [
      ['m1', 'a b', '2024-06'],
      ['m2', 'b c', '2024'],
      ['m3', 'c z', '2024-05'],
    ];
    expect(await pathsIn(vague, asked('a', 'z', { chronological: true }))).toEqual([]);
    expect(await pathsIn(vague, asked('z', 'a', { chronological: true }))).toEqual(['m3 c m2 b m1 a']);
  });
});

describe('A search', () => {
  const hub = function* (): Generator<Met> {
    for (let number = 0; number < 100_000; number += 1) yield [`m${number}`, `united-states p${number}`];
  };

  it('does not look at the hundred thousand whom a hub met to go through it', async () => {
    const adjacency = await adjacencyOf(hub());
    const answer = await findPaths(adjacency, asked('p7', 'p99999'), undefined, 10);
    expect(answer).toMatchObject({
      kind: 'paths',
      paths: [{ steps: [{ relation: 'm7', to: 'united-states' }, { relation: 'm99999' }] }],
    });
  });

  it('is given up at its limit', async () => {
    const adjacency = await adjacencyOf([...hub()].slice(0, 50));
    const answer = await findPaths(
      adjacency,
      asked('united-states', 'p9', { lens: { knownBy: '2024-01-01' } }),
      undefined,
      20,
    );
    expect(answer).toEqual({ kind: 'limit', explored: 20, limit: 20 });
  });

  /** People in a ring who each met the next nine: K_SHORTEST has very much to do. */
  const ring = [...Array(4_000).keys()].flatMap((one) =>
    [...Array(9).keys()].map((step): Met => [`m${one}-${step}`, `p${one} p${(one + step + 1) % 4_000}`]),
  );
  const long = asked('p0', 'p90', { mode: 'K_SHORTEST', maxHops: 20, first: 100 });

  it('lets others go first when it is long', async () => {
    const adjacency = await adjacencyOf(ring);
    let turns = 0;
    const count = (): void => {
      turns += 1;
      other = setImmediate(count);
    };
    let other = setImmediate(count);
    const answer = await findPaths(adjacency, long);
    clearImmediate(other);
    expect(answer.kind === 'paths' && answer.paths.length).toBe(100);
    expect(turns).toBeGreaterThan(1);
  });

  it('ends when nobody waits for it any more', async () => {
    const adjacency = await adjacencyOf(ring);
    const controller = new AbortController();
    const answer = findPaths(adjacency, long, controller.signal);
    setImmediate(() => controller.abort(new Error('The client is gone.')));
    await expect(answer).rejects.toThrow('The client is gone.');
  });
});
