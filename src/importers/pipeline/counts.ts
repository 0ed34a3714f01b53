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
}

export const NO_COUNTS: Counts = { records: {}, put: {}, removedClaims: 0, unplaced: {} };

const NONE: RecordCounts = { read: 0, written: 0, unchanged: 0, skipped: 0, rejected: 0 };

/** A record of which to count what became of it. */
export interface Counted {
  readonly kind: string;
  readonly outcome: Outcome;
  readonly unplaced: readonly string[];
}

export function countRecords(counts: Counts, counted: Iterable<Counted>): Counts {
  const records: Record<string, MutableCounts> = Object.fromEntries(
    Object.entries(counts.records).map(([kind, count]) => [kind, { ...count }]),
  );
  const unplaced: Record<string, number> = { ...counts.unplaced };
  for (const { kind, outcome, unplaced: names } of counted) {
    records[kind] ??= { ...NONE };
    const count = records[kind];
    count.read += 1;
    count[outcome] += 1;
    for (const name of names) unplaced[name] = (unplaced[name] ?? 0) + 1;
  }
  return { ...counts, records, unplaced };
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
