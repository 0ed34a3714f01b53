import type { Day } from '../../src/domain/day.js';
import { bucketOf, TIME_BUCKETS, type TimeBucket } from '../../src/domain/time-bucket.js';
import { MAX_BUCKETS, timelineOf } from '../../src/domain/timeline.js';

const BOUNDS: [day: Day, bounds: Readonly<Record<TimeBucket, [Day, Day]>>][] = [
  [
    '1939-12-31',
    {
      DECADE: ['1930-01-01', '1939-12-31'],
      YEAR: ['1939-01-01', '1939-12-31'],
      QUARTER: ['1939-10-01', '1939-12-31'],
      MONTH: ['1939-12-01', '1939-12-31'],
      DAY: ['1939-12-31', '1939-12-31'],
    },
  ],
  [
    '2024-02-29',
    {
      DECADE: ['2020-01-01', '2029-12-31'],
      YEAR: ['2024-01-01', '2024-12-31'],
      QUARTER: ['2024-01-01', '2024-03-31'],
      MONTH: ['2024-02-01', '2024-02-29'],
      DAY: ['2024-02-29', '2024-02-29'],
    },
  ],
];

describe('a bucket', () => {
  it.each(BOUNDS)('of each length has the bounds of the calendar around %s', (day, bounds) => {
    const found = TIME_BUCKETS.map((bucket) => Object.values(bucketOf(day, bucket)));
    expect(found).toEqual(TIME_BUCKETS.map((bucket) => bounds[bucket]));
  });
});

describe('a timeline', () => {
  const months = (count: number) =>
    [...Array(count).keys()].map((index) => {
      const [year, month] = [1000 + Math.floor(index / 12), 1 + (index % 12)];
      return { values: { kind: 'MEETING' as const, start: `${year}-${String(month).padStart(2, '0')}` }, count: 1 };
    });

  it('has as many buckets as are allowed', () => {
    expect(timelineOf(months(MAX_BUCKETS), 'MONTH')).toHaveLength(MAX_BUCKETS);
  });
  it('of more buckets is refused, and says what to do', () => {
    expect(() => timelineOf(months(MAX_BUCKETS + 1), 'MONTH')).toThrow(
      'The timeline has 5001 buckets that are not empty, and the limit is 5000. Ask for buckets longer than MONTH, or narrow `lens.during`.',
    );
    expect(timelineOf(months(MAX_BUCKETS + 1), 'YEAR')).toHaveLength(417);
  });
});
