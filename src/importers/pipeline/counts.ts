import type { NodeKind } from '../../domain/change-set.js';

/** A record is skipped when it says nothing that belongs in the graph. */
export const OUTCOMES = ['written', 'unchanged', 'skipped', 'rejected'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of the records of one kind; `read` is the sum of the others. */
export type RecordCounts = Readonly<MutableCounts>;
type MutableCounts = Record<'read' | Outcome, number>;

export interface Counts {
  /** By the kind of record, in the order in which kinds were met. */
  readonly records: Readonly<Record<string, RecordCounts>>;
  /** What was put into the store, by kind. */
  readonly put: Readonly<Partial<Record<NodeKind, number>>>;
  /** Claims that their record no longer makes. */
  readonly removedClaims: number;
  /** How often there was something that the graph has no place for, by what it was. */
  readonly unplaced: Readonly<Record<string, number>>;
  /** How many records were rejected for want of the same: the field, and what was expected of it. */
  readonly reasons: Readonly<Record<string, number>>;
}

export const NO_COUNTS: Counts = { records: {}, put: {}, removedClaims: 0, unplaced: {}, reasons: {} };

const NONE: RecordCounts = { read: 0, written: 0, unchanged: 0, skipped: 0, rejected: 0 };

/** A record of which to count what became of it. */
export interface Counted {
  readonly kind: string;
  readonly outcome: Outcome;
  readonly unplaced: readonly string[];
  /** Why it was rejected. */
  readonly reason?: string;
}

/** More are no summary; a format could have one for each record. The rejects file has them all. */
const MAX_REASONS = 50;
const OTHER_REASONS = 'other reasons';

export function countRecords(counts: Counts, outcomes: Iterable<Counted>): Counts {
  const records: Record<string, MutableCounts> = Object.fromEntries(
    Object.entries(counts.records).map(([kind, count]) => [kind, { ...count }]),
  );
  const unplaced: Record<string, number> = { ...counts.unplaced };
  const reasons: Record<string, number> = { ...counts.reasons };
  for (const { kind, outcome, unplaced: names, reason } of outcomes) {
    records[kind] ??= { ...NONE };
    const count = records[kind];
    count.read += 1;
    count[outcome] += 1;
    for (const name of names) unplaced[name] = (unplaced[name] ?? 0) + 1;
    if (reason === undefined) continue;
    const counted = reason in reasons || Object.keys(reasons).length < MAX_REASONS ? reason : OTHER_REASONS;
    reasons[counted] = (reasons[counted] ?? 0) + 1;
  }
  return { ...counts, records, unplaced, reasons };
}

export function countPut(counts: Counts, kinds: Iterable<NodeKind>, removedClaims: number): Counts {
  const put: Partial<Record<NodeKind, number>> = { ...counts.put };
  for (const kind of kinds) put[kind] = (put[kind] ?? 0) + 1;
  return { ...counts, put, removedClaims: counts.removedClaims + removedClaims };
}

/** Over all kinds. */
export function totalOf({ records }: Counts): RecordCounts {
  return Object.values(records).reduce(
    (sum, { read, written, unchanged, skipped, rejected }) => ({
      read: sum.read + read,
      written: sum.written + written,
      unchanged: sum.unchanged + unchanged,
      skipped: sum.skipped + skipped,
      rejected: sum.rejected + rejected,
    }),
    NONE,
  );
}
