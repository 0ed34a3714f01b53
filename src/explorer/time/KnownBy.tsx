import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Session } from '../model/session.js';
import { type Axis, axisOf, edgeAt, edgeFrom, endOf, shareOf, startOf } from './axis.js';
import { dayOf, textOf } from './days.js';
import { Handle } from './Handle.js';
import { knowBy } from './steps.js';

/** How far the page keys move. */
const PAGE = 5;

/**
 * By when all that is shown was known: a line of its own, from the first bar of the histogram to today, because what is told of a time is often
 * told later. At its right end there is no limit.
 */
export function KnownBy({ session, axis }: { session: Session; axis: Axis }) {
  const line = useRef<HTMLDivElement>(null);
  const dragged = useSignal<number | undefined>(undefined);
  const { knownBy } = session.view.value.lens;
  const today = dayOf(new Date().toISOString().slice(0, 10));
  const days = axisOf(startOf(axis), Math.max(endOf(axis) - 1, today, knownBy === undefined ? 0 : dayOf(knownBy)));
  const end = endOf(days);
  const day = dragged.value ?? (knownBy === undefined ? end : dayOf(knownBy) + 1);
  const share = shareOf(days, day);
  const text = day >= end ? 'no limit' : textOf(day - 1);

  const dayAt = (clientX: number) => {
    const box = line.current?.getBoundingClientRect();
    return box === undefined ? end : Math.max(edgeAt(days, (clientX - box.left) / box.width), days.edges[1] ?? end);
  };
  const commit = (to: number) => {
    dragged.value = undefined;
    knowBy(session, to >= end ? undefined : textOf(to - 1));
  };
  return (
    <div class="known-by">
      <span class="small">
        Known by <strong>{text}</strong>
      </span>
      <div class="known-line" ref={line}>
        <div class="known-reach" style={{ width: `${share * 100}%` }} />
        <Handle
          class="handle known"
          label="Known by"
          text={text}
          now={Math.round(share * 100)}
          style={{ left: `${share * 100}%` }}
          page={PAGE}
          onDrag={(clientX) => {
            dragged.value = dayAt(clientX);
          }}
          onDrop={(clientX) => commit(dayAt(clientX))}
          onMove={(steps) => commit(Math.max(edgeFrom(days, day, steps), days.edges[1] ?? end))}
        />
      </div>
      {knownBy !== undefined && (
        <button type="button" class="plain" onClick={() => commit(end)}>
          No limit
        </button>
      )}
    </div>
  );
}
