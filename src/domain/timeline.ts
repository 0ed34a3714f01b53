import { type Day, FIRST_DAY } from './day.js';
import { edtfBounds } from './edtf.js';
import { BadInputError } from './errors.js';
import type { GroupKey, RelationGroup, StartKey } from './relation-group.js';
import { bucketOf, type TimeBucket } from './time-bucket.js';
import { RELATION_KINDS, type RelationKind } from './vocabulary.js';

export interface KindCount {
  readonly kind: RelationKind;
  readonly count: number;
}

/** The relations that began in one part of time. */
export interface TimelineBucket {
  /** The bucket's first day. */
  readonly start: Day;
  /** The bucket's last day. */
  readonly end: Day;
  readonly count: number;
  /** How many of them may have begun in a later bucket. */
  readonly uncertain: number;
  /** In the order of {@link RELATION_KINDS}; kinds with none are absent. */
  readonly byKind: KindCount[];
}

/** Thirteen years of days. */
export const MAX_BUCKETS = 5000;

const START_KEYS: Readonly<Record<TimeBucket, StartKey>> = {
  DECADE: 'START_YEAR',
  YEAR: 'START_YEAR',
  QUARTER: 'START_MONTH',
  MONTH: 'START_MONTH',
  DAY: 'START_DAY',
};

/** What relations are to be grouped by for {@link timelineOf}. */
export function timelineKeys(bucket: TimeBucket): readonly GroupKey[] {
  return ['KIND', START_KEYS[bucket]];
}

/**
 * The groups of relations, by {@link timelineKeys}, in buckets: those that hold any, in order of time. A relation counts in the
 * bucket of the first day on which it can have begun; one without a known beginning counts in none.
 * @throws BadInputError when there are more than {@link MAX_BUCKETS}.
 */
export function timelineOf(groups: readonly RelationGroup[], bucket: TimeBucket): TimelineBucket[] {
  const found = new Map<Day, Tally>();
  for (const { values, count } of groups) {
    const { earliest, latest } = values.start === undefined ? UNKNOWN : edtfBounds(values.start);
    if (earliest === FIRST_DAY || values.kind === undefined) continue;
    const bounds = bucketOf(earliest, bucket);
    const tally = found.get(bounds.earliest) ?? { end: bounds.latest, uncertain: 0, byKind: new Map() };
    found.set(bounds.earliest, tally);
    tally.byKind.set(values.kind, (tally.byKind.get(values.kind) ?? 0) + count);
    if (latest > bounds.latest) tally.uncertain += count;
  }
  if (found.size > MAX_BUCKETS) throw tooMany(found.size, bucket);
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([start, tally]) => toBucket(start, tally));
}

interface Tally {
  readonly end: Day;
  uncertain: number;
  readonly byKind: Map<RelationKind, number>;
}

const UNKNOWN = { earliest: FIRST_DAY, latest: FIRST_DAY };

function toBucket(start: Day, { end, uncertain, byKind }: Tally): TimelineBucket {
  const counts = RELATION_KINDS.flatMap((kind) => {
    const count = byKind.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
  return { start, end, count: counts.reduce((sum, { count }) => sum + count, 0), uncertain, byKind: counts };
}

function tooMany(found: number, bucket: TimeBucket): BadInputError {
  return new BadInputError(
    `The timeline has ${found} buckets that are not empty, and the limit is ${MAX_BUCKETS}. ` +
      `Ask for buckets longer than ${bucket}, or narrow \`lens.during\`.`,
  );
}
