import { edtfBounds } from '../../../src/domain/edtf.js';
import type { Relation } from '../../../src/domain/relation.js';
import type { TimeBucket } from '../../../src/domain/time-bucket.js';
import type { TimelineBucket } from '../../../src/domain/timeline.js';
import { RELATION_KINDS } from '../../../src/domain/vocabulary.js';

const MONTHS: Readonly<Record<Exclude<TimeBucket, 'DAY'>, number>> = { DECADE: 120, YEAR: 12, QUARTER: 3, MONTH: 1 };

/** The timeline of these relations, by comparing each with each. */
export function naiveTimeline(relations: readonly Relation[], bucket: TimeBucket): TimelineBucket[] {
  const dated = relations.flatMap(({ kind, start }) => {
    if (start === undefined) return [];
    const { earliest, latest } = edtfBounds(start);
    return earliest === '0000-01-01' ? [] : [{ kind, ...spanOf(earliest, bucket), latest }];
  });
  return [...new Set(dated.map(({ start }) => start))].sort().map((start) => {
    const inside = dated.filter((relation) => relation.start === start);
    return {
      start,
      end: inside[0]?.end ?? '',
      count: inside.length,
      uncertain: inside.filter(({ latest, end }) => latest > end).length,
      byKind: RELATION_KINDS.map((kind) => ({ kind, count: inside.filter((one) => one.kind === kind).length })).filter(
        ({ count }) => count > 0,
      ),
    };
  });
}

/** By the number of months since the year 0. */
function spanOf(day: string, bucket: TimeBucket): { start: string; end: string } {
  if (bucket === 'DAY') return { start: day, end: day };
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const begin = months - (months % MONTHS[bucket]);
  return { start: dayOf(begin, 1), end: dayOf(begin + MONTHS[bucket], 0) };
}

function dayOf(months: number, day: number): string {
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, day)).toISOString().slice(0, 10);
}
