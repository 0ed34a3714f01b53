import { type Day, LAST_DAY } from '../../domain/day.js';
import { type Edtf, edtfBounds } from '../../domain/edtf.js';
import type { AdjacencyRow, KnownFrom } from '../../store/adjacency-row.js';
import { dayNumber, NEVER } from './day-number.js';
import { IdTable } from './id-table.js';
import { TupleTable } from './tuple-table.js';

/** The columns of `Tables.dates`. */
export const EARLIEST = 0;
/** The last day on which the relation can have begun. */
export const BEGUN_BY = 1;
export const LATEST = 2;

/** The columns of `Tables.evidence`: the first days on which it was known, by how certain it was. */
export const CONFIRMED = 0;
export const REPORTED = 1;
export const POSSIBLE = 2;
export const DENIED = 3;

/** What is numbered once for all states of a graph: only ever added to, so that every state can share it. */
export class Tables {
  readonly relations = new IdTable();
  readonly entities = new IdTable();
  readonly dates = new TupleTable(3);
  readonly evidence = new TupleTable(4);
  /** The evidence of what nothing asserts and nothing denies. */
  readonly noEvidence = this.evidence.add([NEVER, NEVER, NEVER, NEVER]);

  get bytes(): number {
    return this.relations.bytes + this.entities.bytes + this.dates.bytes + this.evidence.bytes;
  }

  datesOf({ start, earliest, latest }: AdjacencyRow): number {
    return this.dates.add([dayNumber(earliest), dayNumber(lastDayOf(start)), dayNumber(latest)]);
  }

  evidenceOf({ confirmed, reported, possible, denied }: KnownFrom): number {
    return this.evidence.add([number(confirmed), number(reported), number(possible), number(denied)]);
  }
}

function number(day: Day | undefined): number {
  return day === undefined ? NEVER : dayNumber(day);
}

function lastDayOf(start: Edtf | undefined): Day {
  return start === undefined ? LAST_DAY : edtfBounds(start).latest;
}
