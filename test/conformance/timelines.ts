import type { Lens } from '../../src/domain/lens.js';
import type { TimeBucket } from '../../src/domain/time-bucket.js';
import { timelineKeys, timelineOf } from '../../src/domain/timeline.js';
import type { RelationKind } from '../../src/domain/vocabulary.js';
import { UNCERTAIN_DATES } from '../fixtures/uncertain-dates.js';
import { type StoreUnderTest, sharedStore } from './harness.js';

type Bucket = [
  start: string,
  end: string,
  count: number,
  uncertain: number,
  byKind: Partial<Record<RelationKind, number>>,
];
type Case = [bucket: TimeBucket, of: string[] | undefined, lens: Lens, buckets: Bucket[]];

const MARCH = { MEETING: 2, TRIP: 1, CRITICISM: 1, STANCE: 1 };

const HARBOUR: Case[] = [
  [
    'DECADE',
    undefined,
    {},
    [
      ['2010-01-01', '2019-12-31', 1, 0, { TENURE: 1 }],
      ['2020-01-01', '2029-12-31', 6, 0, { MEETING: 2, TRIP: 1, ENVOY_ROLE: 1, CRITICISM: 1, STANCE: 1 }],
    ],
  ],
  [
    'YEAR',
    undefined,
    {},
    [
      ['2019-01-01', '2019-12-31', 1, 0, { TENURE: 1 }],
      ['2023-01-01', '2023-12-31', 1, 0, { ENVOY_ROLE: 1 }],
      ['2024-01-01', '2024-12-31', 5, 0, MARCH],
    ],
  ],
  [
    'QUARTER',
    undefined,
    {},
    [
      ['2019-01-01', '2019-03-31', 1, 1, { TENURE: 1 }],
      ['2023-10-01', '2023-12-31', 1, 0, { ENVOY_ROLE: 1 }],
      ['2024-01-01', '2024-03-31', 5, 0, MARCH],
    ],
  ],
  [
    'MONTH',
    undefined,
    { includeDenied: true },
    [
      ['2019-01-01', '2019-01-31', 1, 1, { TENURE: 1 }],
      ['2023-11-01', '2023-11-30', 1, 0, { ENVOY_ROLE: 1 }],
      ['2024-02-01', '2024-02-29', 1, 0, { MEETING: 1 }],
      ['2024-03-01', '2024-03-31', 5, 0, MARCH],
    ],
  ],
  [
    'DAY',
    undefined,
    { minCertainty: 'CONFIRMED' },
    [
      ['2019-01-01', '2019-01-01', 1, 1, { TENURE: 1 }],
      ['2023-11-01', '2023-11-01', 1, 1, { ENVOY_ROLE: 1 }],
      ['2024-03-05', '2024-03-05', 1, 0, { MEETING: 1 }],
      ['2024-03-11', '2024-03-11', 1, 0, { STANCE: 1 }],
    ],
  ],
  // What both take part in counts once; a part that is only denied does not count.
  [
    'YEAR',
    ['ada-berg', 'league', 'ada-berg'],
    {},
    [
      ['2023-01-01', '2023-12-31', 1, 0, { ENVOY_ROLE: 1 }],
      ['2024-01-01', '2024-12-31', 4, 0, { MEETING: 2, TRIP: 1, CRITICISM: 1 }],
    ],
  ],
  ['YEAR', ['carla-osman', 'nobody'], {}, [['2024-01-01', '2024-12-31', 1, 0, { MEETING: 1 }]]],
  ['YEAR', ['carla-osman'], { sources: ['courier'] }, []],
  ['YEAR', ['carla-osman'], { includeDenied: true }, [['2024-01-01', '2024-12-31', 3, 0, { MEETING: 2, TRIP: 1 }]]],
  ['YEAR', ['port-city'], {}, [['2024-01-01', '2024-12-31', 1, 0, { MEETING: 1 }]]],
  ['YEAR', [], {}, []],
];

/** What each of these dates is, stands in the fixture. */
const UNCERTAIN: [bucket: TimeBucket, buckets: [start: string, count: number, uncertain: number][]][] = [
  [
    'DECADE',
    [
      ['1900-01-01', 1, 1],
      ['1930-01-01', 9, 2],
    ],
  ],
  [
    'YEAR',
    [
      ['1900-01-01', 1, 1],
      ['1930-01-01', 1, 1],
      ['1933-01-01', 7, 2],
      ['1939-01-01', 1, 1],
    ],
  ],
  [
    'MONTH',
    [
      ['1900-01-01', 1, 1],
      ['1930-01-01', 1, 1],
      ['1933-01-01', 3, 3],
      ['1933-03-01', 1, 1],
      ['1933-05-01', 2, 0],
      ['1933-12-01', 1, 1],
      ['1939-01-01', 1, 1],
    ],
  ],
];

export function describeTimelines(under: StoreUnderTest): void {
  describe('timelines', () => {
    const store = sharedStore(under);
    const expected = (buckets: Bucket[]) =>
      buckets.map(([start, end, count, uncertain, byKind]) => ({
        start,
        end,
        count,
        uncertain,
        byKind: Object.entries(byKind).map(([kind, number]) => ({ kind, count: number })),
      }));

    it.each(HARBOUR)('by %s of %j under %j', async (bucket, of, lens, buckets) => {
      const groups = await store().groupRelations({ filter: {}, lens, of }, timelineKeys(bucket));
      expect(timelineOf(groups, bucket)).toEqual(expected(buckets));
    });

    it('of each of several entities at once, of the kinds that are asked for', async () => {
      const selection = { filter: { kinds: ['MEETING' as const, 'ENVOY_ROLE' as const] }, lens: {} };
      const found = await store().groupRelationsOf(['league', 'port-city', 'nobody'], selection, timelineKeys('YEAR'));
      expect([...found].map(([id, groups]) => [id, timelineOf(groups, 'YEAR')])).toEqual([
        [
          'league',
          expected([
            ['2023-01-01', '2023-12-31', 1, 0, { ENVOY_ROLE: 1 }],
            ['2024-01-01', '2024-12-31', 1, 0, { MEETING: 1 }],
          ]),
        ],
        ['port-city', expected([['2024-01-01', '2024-12-31', 1, 0, { MEETING: 1 }]])],
        ['nobody', []],
      ]);
      const none = await store().groupRelationsOf(
        ['league'],
        { filter: { kinds: [] }, lens: {} },
        timelineKeys('YEAR'),
      );
      expect(none).toEqual(new Map([['league', []]]));
    });
  });

  describe('timelines of relations whose beginning is not known to the day', () => {
    const store = sharedStore(under, UNCERTAIN_DATES);
    it.each(UNCERTAIN)('by %s say how many may have begun later: %j', async (bucket, buckets) => {
      const groups = await store().groupRelations({ filter: {}, lens: {} }, timelineKeys(bucket));
      const found = timelineOf(groups, bucket).map(({ start, count, uncertain }) => [start, count, uncertain]);
      expect(found).toEqual(buckets);
    });
  });
}
