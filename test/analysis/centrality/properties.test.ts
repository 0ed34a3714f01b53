import fc from 'fast-check';
import { Analyses } from '../../../src/analysis/analyses.js';
import { compute, type Pairs } from '../../../src/analysis/centrality/compute.js';
import type { RelationKind } from '../../../src/domain/vocabulary.js';
import { change, sharedStore } from '../../conformance/harness.js';
import { randomLens } from '../../fixtures/random-query.js';
import { PEOPLE, randomTies } from '../../fixtures/random-ties.js';
import { describeOnEachStore } from '../../support/stores.js';
import { seenRelations, within } from '../seen-relations.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const GRAPHS = 20;

/** A graph of up to eight, in which each two may be tied. */
const pairs: fc.Arbitrary<Pairs> = fc.integer({ min: 2, max: 8 }).chain((count) => {
  const all = [...Array(count).keys()].flatMap((one) =>
    [...Array(count).keys()].filter((other) => other > one).map((other): readonly [number, number] => [one, other]),
  );
  return fc
    .tuple(fc.subarray(all), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: all.length, maxLength: all.length }))
    .map(([tied, weights]) => ({
      count,
      sources: Uint32Array.from(tied, ([one]) => one),
      targets: Uint32Array.from(tied, ([, other]) => other),
      weights: Uint32Array.from(tied, (_, index) => weights[index] ?? 1),
    }));
});

function neighbours(
  { sources, targets, weights }: Pairs,
  of: number,
): { readonly to: number; readonly weight: number }[] {
  return [...weights].flatMap((weight, index) => {
    const [one = 0, other = 0] = [sources[index], targets[index]];
    return one === of ? [{ to: other, weight }] : other === of ? [{ to: one, weight }] : [];
  });
}

/** All shortest ways from one to another: by trying every way without a turn back. */
function shortestWays(graph: Pairs, from: number, to: number): number[][] {
  let ways = [[from]];
  for (let steps = 0; steps < graph.count; steps += 1) {
    const there = ways.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    ways = ways.flatMap((way) =>
      neighbours(graph, way.at(-1) ?? 0)
        .filter((next) => !way.includes(next.to))
        .map((next) => [...way, next.to]),
    );
  }
  return [];
}

describe(`The measures, on random graphs (PROPERTY_SEED=${SEED}),`, () => {
  it('are what their definitions say', () => {
    fc.assert(
      fc.property(pairs, (graph) => {
        const all = [...Array(graph.count).keys()];
        const [degree, closeness, betweenness] = (['DEGREE', 'CLOSENESS', 'BETWEENNESS'] as const).map((measure) =>
          compute(measure, graph),
        );
        for (const one of all) {
          const others = all.filter((other) => other !== one);
          expect(degree?.[one]).toBe(neighbours(graph, one).reduce((sum, { weight }) => sum + weight, 0));
          const distances = others
            .flatMap((other) => shortestWays(graph, one, other)[0]?.length ?? [])
            .map((length) => length - 1);
          const total = distances.reduce((sum, distance) => sum + distance, 0);
          const near = total === 0 ? 0 : (distances.length / total) * (distances.length / (graph.count - 1));
          expect(closeness?.[one]).toBeCloseTo(near, 10);
          const between = others.flatMap((from) =>
            others
              .filter((to) => to !== from)
              .map((to) => {
                const ways = shortestWays(graph, from, to);
                return ways.length === 0 ? 0 : ways.filter((way) => way.includes(one)).length / ways.length;
              }),
          );
          const possible = Math.max(1, (graph.count - 1) * (graph.count - 2));
          expect(betweenness?.[one]).toBeCloseTo(between.reduce((sum, share) => sum + share, 0) / possible, 10);
        }
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

const question = fc.record({
  graph: fc.nat(GRAPHS - 1),
  around: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 2 }),
  via: fc.constantFrom<RelationKind[]>(['MEETING', 'TIE'], ['MEETING']),
  lens: fc.oneof(fc.constant({}), randomLens),
  depth: fc.integer({ min: 1, max: 3 }),
});

describeOnEachStore(`rankings in random graphs (PROPERTY_SEED=${SEED})`, (under) => {
  const [graph] = fc.sample(randomTies(GRAPHS), { seed: SEED, numRuns: 1 });
  if (graph === undefined) throw new Error('fast-check gave no graph.');
  const store = sharedStore(under, graph);

  it('count the relations that the lens shows in the scope', async () => {
    const analyses = new Analyses(store());
    await fc.assert(
      fc.asyncProperty(question, async ({ graph: number, around: people, via, lens, depth }) => {
        const around = people.map((person) => `${number}${person}`);
        const relations = graph.relations.filter(({ id }) => id.startsWith(`${number}-`));
        const seen = seenRelations(change({ ...graph, relations }), lens, via);
        const inScope = within(seen, around, depth);
        const degrees = new Map<string, number>();
        for (const { parties } of seen) {
          const together = parties.filter((party) => inScope.has(party));
          for (const party of together) degrees.set(party, (degrees.get(party) ?? 0) + together.length - 1);
        }
        const expected = [...degrees]
          .filter(([, degree]) => degree > 0)
          .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
        const found = await analyses.ranking({ metric: 'DEGREE', scope: { around, depth, via }, lens });
        expect(found.map(({ entity, score }) => [entity, score])).toEqual(expected);
      }),
      { seed: SEED, numRuns: 10 },
    );
  });
});
