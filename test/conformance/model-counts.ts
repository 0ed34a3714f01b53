import fc from 'fast-check';
import { AGGREGATE_KEYS, aggregateRows, groupsToAsk } from '../../src/domain/aggregate.js';
import { counterpartKey } from '../../src/domain/counterpart.js';
import type { PageRequest } from '../../src/domain/page.js';
import { CONNECTING_ROLES } from '../../src/domain/relation-kinds.js';
import { TIME_BUCKETS } from '../../src/domain/time-bucket.js';
import { timelineKeys, timelineOf } from '../../src/domain/timeline.js';
import { EVERYBODY, randomDiplomacy } from '../fixtures/random-diplomacy.js';
import { randomLens } from '../fixtures/random-query.js';
import { type StoreUnderTest, sharedStore } from './harness.js';
import { naiveAggregate } from './model/naive-aggregate.js';
import { naiveCounterparts } from './model/naive-counterparts.js';
import { naiveTimeline } from './model/naive-timeline.js';
import { sceneOf } from './model/scene.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));
const RUNS = { seed: SEED, numRuns: 60 };

const kinds = fc.option(
  fc.subarray(['MEETING' as const, 'ENVOY_ROLE' as const, 'CRITICISM' as const, 'TIE' as const]),
  {
    nil: undefined,
  },
);
const selections = fc.record({ filter: fc.record({ kinds }), lens: randomLens });
const buckets = fc.constantFrom(...TIME_BUCKETS);
const somebody = fc.subarray([...EVERYBODY, 'nobody']);

/** Compares what a store counts with what is counted naively in the same graph in memory. */
export function describeModelCounts(under: StoreUnderTest): void {
  describe(`counts as one who goes through everything does (PROPERTY_SEED=${SEED})`, () => {
    const [graph] = fc.sample(randomDiplomacy, { seed: SEED, numRuns: 1 });
    if (graph === undefined) throw new Error('fast-check gave no graph.');
    const store = sharedStore(under, graph);
    const partIn = (entities: readonly string[], selection: Parameters<typeof sceneOf>[1]) => {
      const scene = sceneOf(graph, selection);
      return scene.relations.filter((one) => scene.seenIn(one).some(({ entity }) => entities.includes(entity)));
    };

    it('counterparts', async () => {
      const pages = fc.record({ limit: fc.nat(6), fromEnd: fc.boolean(), after: fc.nat(9), before: fc.nat(9) });
      await fc.assert(
        fc.asyncProperty(selections, pages, async (selection, { limit, fromEnd, after, before }) => {
          const asked = { ...selection, roles: CONNECTING_ROLES };
          const counts = await store().countCounterpartsOf(EVERYBODY, asked);
          const scene = sceneOf(graph, selection);
          for (const actor of EVERYBODY) {
            const all = naiveCounterparts(scene, actor);
            expect(counts.get(actor)).toBe(all.length);
            // Where there is no such counterpart, the page is not bound there.
            const [from, to] = [all[after], all[before]].map((item) => item && counterpartKey(item));
            const page: PageRequest = { limit, fromEnd, after: from, before: to };
            const inside = all.slice(from ? after + 1 : 0, to ? before : undefined);
            const items = fromEnd ? inside.slice(Math.max(0, inside.length - limit)) : inside.slice(0, limit);
            const found = (await store().counterpartsOf([actor], asked, page)).get(actor);
            expect(found).toMatchObject({ items, hasMore: inside.length > limit });
          }
        }),
        { ...RUNS, numRuns: 20 },
      );
    });

    it('timelines', async () => {
      await fc.assert(
        fc.asyncProperty(selections, buckets, somebody, async (selection, bucket, of) => {
          const keys = timelineKeys(bucket);
          const all = timelineOf(await store().groupRelations(selection, keys), bucket);
          expect(all).toEqual(naiveTimeline(sceneOf(graph, selection).relations, bucket));
          const ofThem = timelineOf(await store().groupRelations({ ...selection, of }, keys), bucket);
          expect(ofThem).toEqual(naiveTimeline(partIn(of, selection), bucket));
          for (const [entity, groups] of await store().groupRelationsOf(of, selection, keys)) {
            expect(timelineOf(groups, bucket)).toEqual(naiveTimeline(partIn([entity], selection), bucket));
          }
        }),
        RUNS,
      );
    });

    it('aggregates', async () => {
      const by = fc.shuffledSubarray([...AGGREGATE_KEYS], { minLength: 1, maxLength: 3 });
      await fc.assert(
        fc.asyncProperty(selections, by, fc.nat(30), async (selection, asked, first) => {
          const { keys, limit } = groupsToAsk(asked, first);
          const rows = aggregateRows(await store().groupRelations(selection, keys, limit), asked, first);
          expect(rows).toEqual(naiveAggregate(sceneOf(graph, selection), asked).slice(0, first));
        }),
        RUNS,
      );
    });
  });
}
