import fc from 'fast-check';
import { Analyses } from '../../src/analysis/analyses.js';
import type { PathQuestion } from '../../src/analysis/paths/question.js';
import type { RelationKind } from '../../src/domain/vocabulary.js';
import type { PathSearch } from '../../src/store/port.js';
import { randomLens } from '../fixtures/random-query.js';
import { PEOPLE, randomTies } from '../fixtures/random-ties.js';
import { roundTripsOf } from '../support/round-trips.js';
import { type StoreUnderTest, sharedStore } from './harness.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const GRAPHS = 20;

const question = fc.record({
  graph: fc.nat(GRAPHS - 1),
  ends: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 2, maxLength: 2 }),
  via: fc.constantFrom<RelationKind[]>(['MEETING', 'TIE'], ['MEETING']),
  lens: fc.oneof(fc.constant({}), randomLens),
  avoided: fc.constantFrom(...PEOPLE, 'nobody'),
  maxHops: fc.integer({ min: 1, max: 5 }),
});

/** A store may have a search of its own; then it finds what the search in memory finds. */
export function describePathSearch(under: StoreUnderTest): void {
  describe('its own search for paths, where it has one,', () => {
    const talks = sharedStore(under);
    const search: PathSearch = {
      from: 'bo-lindqvist',
      to: 'northland',
      roles: ['PARTICIPANT', 'ENVOY', 'SENDER'],
      kinds: ['MEETING', 'ENVOY_ROLE'],
      lens: {},
      avoid: [],
      maxHops: 3,
      limit: 2,
    };

    it('gives the relations by which the shortest paths go', async () => {
      const find = talks().searchPaths;
      if (find === undefined) return expect(talks().description).toMatch(/^SQLite/);
      expect((await find(search))?.sort()).toEqual(['phone-call', 'special-envoy', 'talks']);
      expect((await find({ ...search, lens: { minCertainty: 'CONFIRMED' } }))?.sort()).toEqual([
        'special-envoy',
        'talks',
      ]);
      expect(await find({ ...search, avoid: ['ada-berg'] })).toEqual([]);
      expect(await find({ ...search, kinds: ['MEETING'] })).toEqual([]);
      expect(await find({ ...search, maxHops: 1 })).toEqual([]);
      expect(await find({ ...search, limit: 1 })).toBeUndefined();
      expect(await roundTripsOf(() => find(search))).toHaveLength(1);
    });
  });

  describe(`on random graphs, its own search for paths (PROPERTY_SEED=${SEED})`, () => {
    const [graph] = fc.sample(randomTies(GRAPHS), { seed: SEED, numRuns: 1 });
    if (graph === undefined) throw new Error('fast-check gave no graph.');
    const store = sharedStore(under, graph);

    it('answers as the search in memory, or says that it cannot', async () => {
      const inMemory = new Analyses(store());
      const inStore = new Analyses(store(), 1);
      await fc.assert(
        fc.asyncProperty(question, async ({ graph: number, ends, avoided, ...rest }) => {
          const [from = '', to = ''] = ends.map((person) => `${number}${person}`);
          const avoid = [`${number}${avoided}`].filter((id) => id !== from && id !== to);
          const asked: PathQuestion = { ...rest, from, to, avoid, mode: 'SHORTEST', chronological: false, first: 20 };
          const [expected, found] = await Promise.all([inMemory.paths(asked), inStore.paths(asked)]);
          if (store().searchPaths === undefined) expect(found.kind).toBe('too-large');
          else expect({ ...found, explored: 0 }).toEqual({ ...expected, explored: 0 });
        }),
        { seed: SEED, numRuns: 150 },
      );
    });
  });
}
