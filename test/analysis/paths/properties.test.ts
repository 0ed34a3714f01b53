import fc from 'fast-check';
import { AdjacencyKeeper } from '../../../src/analysis/adjacency/keeper.js';
import { findPaths } from '../../../src/analysis/paths/find-paths.js';
import { PATH_MODES, type PathQuestion } from '../../../src/analysis/paths/question.js';
import type { RelationKind } from '../../../src/domain/vocabulary.js';
import { sharedStore } from '../../conformance/harness.js';
import { randomLens } from '../../fixtures/random-query.js';
import { PEOPLE, randomTies } from '../../fixtures/random-ties.js';
import { applied, NOTHING } from '../../oracle/graph.js';
import { allPaths } from '../../oracle/paths.js';
import { describeOnEachStore } from '../../support/stores.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const GRAPHS = 40;
const RUNS = Number(process.env.PROPERTY_RUNS ?? 600);

const question = fc.record({
  graph: fc.nat(GRAPHS - 1),
  ends: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 2 }),
  via: fc.constantFrom<RelationKind[]>(['MEETING', 'TIE'], ['MEETING', 'TIE'], ['MEETING']),
  lens: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, randomLens),
  avoid: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(PEOPLE, { maxLength: 1 })),
  maxHops: fc.integer({ min: 1, max: 6 }),
  mode: fc.constantFrom(...PATH_MODES),
  chronological: fc.boolean(),
  first: fc.constantFrom(1, 2, 3, 10, 100),
});

describeOnEachStore(`paths in random graphs (PROPERTY_SEED=${SEED})`, (under) => {
  const [graph] = fc.sample(randomTies(GRAPHS), { seed: SEED, numRuns: 1 });
  if (graph === undefined) throw new Error('fast-check gave no graph.');
  const store = sharedStore(under, graph);
  const whole = applied(NOTHING, graph);

  it('are the best of all simple paths in the graph that the lens shows', async () => {
    const keeper = new AdjacencyKeeper(store(), 1e9);
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(question, async ({ graph: number, ends, avoid, ...rest }) => {
        const [from = '', to = ''] = ends.map((person) => `${number}${person}`);
        const others = avoid.map((person) => `${number}${person}`).filter((id) => id !== from && id !== to);
        const asked: PathQuestion = { ...rest, from, to, avoid: others };
        const adjacency = await keeper.current(asked.lens.sources);
        if (adjacency === undefined) throw new Error('It takes less than the limit.');
        const answer = await findPaths(adjacency, asked);
        const relations = whole.relations.filter(({ id }) => id.startsWith(`${number}-`));
        const expected = allPaths({ ...whole, relations }, asked);
        expect(answer.kind === 'paths' ? answer.paths : []).toEqual(expected);
        expect(answer.kind).toBe(expected.length > 0 ? 'paths' : 'none');
        answered += expected.length;
      }),
      { seed: SEED, numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(RUNS / 2);
  });
});
