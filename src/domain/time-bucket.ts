import type { Day, DayRange } from './day.js';
import { edtfBounds } from './edtf.js';

/** The parts that a timeline divides time into, the longest first. */
export const TIME_BUCKETS = ['DECADE', 'YEAR', 'QUARTER', 'MONTH', 'DAY'] as const;
export type TimeBucket = (typeof TIME_BUCKETS)[number];

const BOUNDS: Readonly<Record<TimeBucket, (day: Day) => DayRange>> = {
  DECADE: (day) => ({ earliest: `${day.slice(0, 3)}0-01-01`, latest: `${day.slice(0, 3)}9-12-31` }),
  YEAR: (day) => edtfBounds(day.slice(0, 4)),
  QUARTER: quarterOf,
  MONTH: (day) => edtfBounds(day.slice(0, 7)),
  DAY: (day) => ({ earliest: day, latest: day }),
};

/** The first and the last day of the decade, year, quarter, month or day that `day` lies in. */
export function bucketOf(day: Day, bucket: TimeBucket): DayRange {
  return BOUNDS[bucket](day);
}

function quarterOf(day: Day): DayRange {
  const year = day.slice(0, 4);
  const last = Math.ceil(Number(day.slice(5, 7)) / 3) * 3;
  const month = (number: number) => edtfBounds(`${year}-${String(number).padStart(2, '0')}`);
  return { earliest: month(last - 2).earliest, latest: month(last).latest };
}
