import { findNeighborhood } from '../../../src/analysis/neighborhood/find-neighborhood.js';
import type { NeighborhoodQuestion } from '../../../src/analysis/neighborhood/question.js';
import { adjacencyOf, type Met } from '../paths/adjacency-of.js';

function asked(more: Partial<NeighborhoodQuestion>): NeighborhoodQuestion {
  return { around: ['a'], via: ['MEETING'], lens: {}, depth: 1, limit: 300, excluding: [], ...more };
}

describe('A neighborhood', () => {
  const meetings: Met[] = [
    ['m1', 'a b', '2020'],
    ['m2', 'a c', '2021'],
    ['m3', 'a d', '2019'],
    ['m4', 'd a', '2018'],
    ['m5', 'a e', '2021'],
    ['m6', 'b x'],
    ['m7', 'b y'],
    ['m8', 'c y'],
  ];

  it('keeps the most connected, then the most recent, then the smaller id', async () => {
    const { nodes } = await findNeighborhood(await adjacencyOf(meetings), asked({}));
    expect(nodes).toEqual(['a', 'd', 'c', 'e', 'b']);
  });

  it('goes on from those who are excluded, and stops at a ring that is cut', async () => {
    const adjacency = await adjacencyOf(meetings);
    const nodes = async (more: Partial<NeighborhoodQuestion>) =>
      (await findNeighborhood(adjacency, asked({ depth: 2, ...more }))).nodes;
    expect(await nodes({})).toEqual(['a', 'd', 'c', 'e', 'b', 'y', 'x']);
    expect(await nodes({ limit: 3 })).toEqual(['a', 'd', 'c', 'e']);
    expect(await nodes({ limit: 3, excluding: ['d', 'c', 'e'] })).toEqual(['a', 'b', 'y', 'x']);
    expect(await nodes({ limit: 3, excluding: ['d', 'c', 'e', 'b', 'y', 'x'] })).toEqual(['a']);
  });

  it('says that the next ring is hidden where the limit is exactly the last one', async () => {
    const { hidden } = await findNeighborhood(await adjacencyOf(meetings), asked({ depth: 2, limit: 4 }));
    expect(hidden).toEqual([{ kind: 'MEETING', count: 3, entities: 2 }]);
  });

  it('shows of many relations one that leads to each, and then the most recent', async () => {
    const often = [...Array(30).keys()].map((number): Met => [`ab${number + 10}`, 'a b', `20${number + 10}`]);
    const adjacency = await adjacencyOf([...often, ['ac', 'a c', '1900']]);
    const { ties, hidden } = await findNeighborhood(adjacency, asked({ limit: 2 }));
    // Four for each of three.
    const latest = [...Array(11).keys()].map((number) => `ab${39 - number}`);
    expect(ties.map(({ relation }) => relation)).toEqual([...latest, 'ac']);
    expect(hidden).toEqual([{ kind: 'MEETING', count: 19, entities: 0 }]);
  });

  it('is left when nobody waits for it any more', async () => {
    const hub = [...Array(100_000).keys()].map((number): Met => [`m${number}`, `a p${number}`]);
    const answer = findNeighborhood(
      await adjacencyOf(hub),
      asked({}),
      AbortSignal.abort(new Error('The client is gone.')),
    );
    await expect(answer).rejects.toThrow('The client is gone.');
  });
});
