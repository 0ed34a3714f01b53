import type { Period } from '../model/view.js';
import { type Axis, edgeAt, edgeFrom, endOf, startOf } from './axis.js';
import { dayOf, textOf } from './days.js';

/** What is looked at of the axis: the first day, and the day after the last. An end at the end of the axis is open. */
export interface TimeWindow {
  readonly from: number;
  readonly until: number;
}

export type Part = 'FROM' | 'UNTIL' | 'WHOLE';

export function windowOf(axis: Axis, period: Period | undefined): TimeWindow {
  const [start, end] = [startOf(axis), endOf(axis)];
  const within = (day: number) => Math.min(end, Math.max(start, day));
  return {
    from: period?.from === undefined ? start : within(dayOf(period.from)),
    until: period?.to === undefined ? end : within(dayOf(period.to) + 1),
  };
}

/** Undefined where all of the axis is looked at. */
export function periodOf(axis: Axis, { from, until }: TimeWindow): Period | undefined {
  const period = {
    ...(from > startOf(axis) && { from: textOf(from) }),
    ...(until < endOf(axis) && { to: textOf(until - 1) }),
  };
  return Object.keys(period).length === 0 ? undefined : period;
}

/** The window after a part of it was moved by so many bars: at least one bar wide, and within the axis; the whole keeps its width. */
export function moved(axis: Axis, { from, until }: TimeWindow, part: Part, bars: number): TimeWindow {
  if (part === 'FROM') return { from: Math.min(edgeFrom(axis, from, bars), edgeFrom(axis, until, -1)), until };
  if (part === 'UNTIL') return { from, until: Math.max(edgeFrom(axis, until, bars), edgeFrom(axis, from, 1)) };
  if (bars > 0) {
    const end = edgeFrom(axis, until, bars);
    return end === until ? { from, until } : { from: edgeFrom(axis, from, barsBetween(axis, until, end)), until: end };
  }
  const start = edgeFrom(axis, from, bars);
  return start === from
    ? { from, until }
    : { from: start, until: edgeFrom(axis, until, -barsBetween(axis, start, from)) };
}

/** The window after a part of it was dragged to a place on the axis (0 to 1); of the whole, `grip` is how far right of its start it was taken. */
export function dragged(axis: Axis, window: TimeWindow, part: Part, share: number, grip: number): TimeWindow {
  const to = edgeAt(axis, share - (part === 'WHOLE' ? grip : 0));
  if (part === 'FROM') return { ...window, from: Math.min(to, edgeFrom(axis, window.until, -1)) };
  if (part === 'UNTIL') return { ...window, until: Math.max(to, edgeFrom(axis, window.from, 1)) };
  const bars = to > window.from ? barsBetween(axis, window.from, to) : -barsBetween(axis, to, window.from);
  return bars === 0 ? window : moved(axis, window, 'WHOLE', bars);
}

function barsBetween({ edges }: Axis, from: number, until: number): number {
  return edges.filter((edge) => edge > from && edge <= until).length;
}

/** `1970 to 1979`, `since 1970`, `until 1979-05`… as the fields write days: as short as they can be read back. */
export function periodWords(period: Period | undefined): string {
  const from = period?.from === undefined ? undefined : shortFirst(period.from);
  const to = period?.to === undefined ? undefined : shortLast(period.to);
  if (from === undefined) return to === undefined ? 'any time' : `until ${to}`;
  if (to === undefined) return `since ${from}`;
  return from === to ? from : `${from} to ${to}`;
}

/** The year or month that begins on the day, or else the day. */
export function shortFirst(day: string): string {
  return day.endsWith('-01-01') ? day.slice(0, 4) : day.endsWith('-01') ? day.slice(0, 7) : day;
}

/** The year or month that ends on the day, or else the day. */
export function shortLast(day: string): string {
  if (day.endsWith('-12-31')) return day.slice(0, 4);
  return textOf(dayOf(day) + 1).endsWith('-01') ? day.slice(0, 7) : day;
}
