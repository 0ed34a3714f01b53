import type { GraphRelation } from '../model/graph.js';
import type { RelationKind } from '../model/words.js';
import { type Axis, axisOf } from './axis.js';
import { dayOf } from './days.js';

/** What happens once: what can have been on several days is then not dated more exactly. What lasts has a beginning and an end. */
const HAPPENS_ONCE: Readonly<Record<RelationKind, boolean>> = {
  MEETING: true,
  TRIP: false,
  ENVOY_ROLE: false,
  TENURE: false,
  CRITICISM: true,
  PRAISE: true,
  STANCE: false,
  TIE: false,
};

export interface Bar {
  /** The first day, and the day after the last. */
  readonly from: number;
  readonly until: number;
  readonly count: number;
  /** How many of them may have been after this bar: it is only the first in which they can have been. */
  readonly vague: number;
}

export interface Histogram {
  readonly axis: Axis;
  readonly bars: readonly Bar[];
  /** How many have no first day, and are in no bar. */
  readonly undated: number;
}

/**
 * Relations by the first day on which they can have been in force. One whose date is less exact than a bar is counted in the first bar in which
 * it can have been, as vague: so each is counted once. Undefined where none has a first day.
 */
export function histogramOf(relations: readonly GraphRelation[]): Histogram | undefined {
  const dated = relations.flatMap(({ kind, earliest, latest }) =>
    earliest === undefined
      ? []
      : [{ first: dayOf(earliest), last: HAPPENS_ONCE[kind] && latest !== undefined ? dayOf(latest) : undefined }],
  );
  if (dated.length === 0) return undefined;
  const firsts = dated.map(({ first }) => first);
  const axis = axisOf(least(firsts), most(firsts));
  const bars = axis.edges
    .slice(0, -1)
    .map((from, i) => ({ from, until: axis.edges[i + 1] ?? from, count: 0, vague: 0 }));
  for (const { first, last } of dated) {
    const bar = bars[barAt(axis, first)];
    if (bar === undefined) continue;
    bar.count++;
    if (last !== undefined && last >= bar.until) bar.vague++;
  }
  return { axis, bars, undated: relations.length - dated.length };
}

/** The same bars with nothing in them. */
export function emptied({ axis, bars }: Histogram): Histogram {
  return { axis, bars: bars.map((bar) => ({ ...bar, count: 0, vague: 0 })), undated: 0 };
}

/** By halving: there are as many days as relations. */
function barAt({ edges }: Axis, day: number): number {
  let [low, high] = [0, edges.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
