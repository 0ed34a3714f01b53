import { firstOfMonth, monthsOf, textOf } from './days.js';

/** How wide a bar of the histogram is. */
export const UNITS = ['DAY', 'MONTH', 'YEAR', 'FIVE_YEARS', 'DECADE', 'QUARTER_CENTURY'] as const;
export type Unit = (typeof UNITS)[number];

const MONTHS: Readonly<Record<Exclude<Unit, 'DAY'>, number>> = {
  MONTH: 1,
  YEAR: 12,
  FIVE_YEARS: 60,
  DECADE: 120,
  QUARTER_CENTURY: 300,
};

/** The finest unit is taken that gives no more bars than this. */
const MOST_BARS = 72;
const DAYS_OF_MONTH = 30.44;

/** The days at which bars begin, in order, and at last the day after the last bar. */
export interface Axis {
  readonly unit: Unit;
  readonly edges: readonly number[];
}

/** Bars of calendar units that hold all days from the first to the last. */
export function axisOf(first: number, last: number): Axis {
  const span = last - first + 1;
  const barsOf = (unit: Unit) => span / (unit === 'DAY' ? 1 : MONTHS[unit] * DAYS_OF_MONTH);
  const unit = UNITS.find((one) => barsOf(one) <= MOST_BARS) ?? 'QUARTER_CENTURY';
  const edges: number[] = [];
  if (unit === 'DAY') {
    for (let day = first; day <= last + 1; day++) edges.push(day);
  } else {
    const step = MONTHS[unit];
    for (let month = Math.floor(monthsOf(first) / step) * step; ; month += step) {
      edges.push(firstOfMonth(month));
      if (firstOfMonth(month) > last) break;
    }
  }
  return { unit, edges };
}

export function startOf({ edges }: Axis): number {
  return edges[0] ?? 0;
}

/** The day after the last. */
export function endOf({ edges }: Axis): number {
  return edges.at(-1) ?? 0;
}

/** Where a day is on the axis: 0 at its start, 1 at its end, and never beyond. */
export function shareOf(axis: Axis, day: number): number {
  const share = (day - startOf(axis)) / (endOf(axis) - startOf(axis));
  return Math.min(1, Math.max(0, share));
}

/** The edge that is nearest to a place on the axis. */
export function edgeAt(axis: Axis, share: number): number {
  const day = startOf(axis) + share * (endOf(axis) - startOf(axis));
  return axis.edges.reduce((best, edge) => (Math.abs(edge - day) < Math.abs(best - day) ? edge : best), startOf(axis));
}

/** So many edges after a day, or before it, and not beyond the ends; from a day between two edges, the next is the first. */
export function edgeFrom({ edges }: Axis, day: number, steps: number): number {
  const after = edges.findIndex((edge) => edge > day);
  const before = edges.findLastIndex((edge) => edge < day);
  const index = steps > 0 ? (after < 0 ? edges.length : after) + steps - 1 : before + steps + 1;
  return edges[Math.min(edges.length - 1, Math.max(0, index))] ?? day;
}

/** The days of the axis that bear a label, at most so many, with equal numbers of bars between them. */
export function ticksOf({ unit, edges }: Axis, most: number): { readonly day: number; readonly label: string }[] {
  const bars = edges.length - 1;
  const every = [1, 2, 3, 4, 5, 6, 10, 12, 20, 24, 30, 40, 50].find((step) => bars / step <= most) ?? bars;
  return edges.slice(0, -1).flatMap((day, i) => (i % every === 0 ? [{ day, label: labelOf(unit, day) }] : []));
}

function labelOf(unit: Unit, day: number): string {
  const text = textOf(day);
  if (unit === 'DAY') return text;
  return unit === 'MONTH' ? text.slice(0, 7) : String(Number(text.slice(0, 4)));
}
