import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Period } from '../model/view.js';
import { shareOf, ticksOf } from './axis.js';
import { Bars } from './Bars.js';
import { Handle } from './Handle.js';
import type { Histogram } from './histogram.js';
import { dragged, moved, type Part, periodOf, periodWords, type TimeWindow, windowOf } from './window.js';

const MOST_TICKS = 9;
/** How far the page keys move. */
const PAGE = 5;

const PARTS: readonly { readonly part: Part; readonly label: string }[] = [
  { part: 'WHOLE', label: 'The whole period' },
  { part: 'FROM', label: 'Beginning of the period' },
  { part: 'UNTIL', label: 'End of the period' },
];

/** The histogram with the window over it. While a part of the window is dragged, `onPreview` is told; when it is let go, `onPeriod`. */
export function Track({
  histogram,
  period,
  onPreview,
  onPeriod,
}: {
  histogram: Histogram;
  period: Period | undefined;
  onPreview: (period: Period | undefined) => void;
  onPeriod: (period: Period | undefined) => void;
}) {
  const { axis } = histogram;
  const track = useRef<HTMLDivElement>(null);
  /** Of the whole, how far right of its start it was taken. */
  const grip = useSignal(0);
  const window = windowOf(axis, period);
  const [left, right] = [shareOf(axis, window.from), shareOf(axis, window.until)];
  const words = periodWords(periodOf(axis, window));

  const shareAt = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined ? 0 : Math.min(1, Math.max(0, (clientX - box.left) / box.width));
  };
  const after = (part: Part, clientX: number): TimeWindow => dragged(axis, window, part, shareAt(clientX), grip.value);
  const edges = { WHOLE: (left + right) / 2, FROM: left, UNTIL: right };

  return (
    <div class="track" ref={track}>
      <Bars histogram={histogram} window={window} />
      <div class="outside" style={{ left: 0, width: `${left * 100}%` }} />
      <div class="outside" style={{ left: `${right * 100}%`, right: 0 }} />
      {PARTS.map(({ part, label }) => (
        <Handle
          key={part}
          class={`handle ${part.toLowerCase()}`}
          label={label}
          text={words}
          now={Math.round(edges[part] * 100)}
          style={
            part === 'WHOLE'
              ? { left: `${left * 100}%`, width: `${(right - left) * 100}%` }
              : { left: `${edges[part] * 100}%` }
          }
          onGrip={(clientX) => {
            grip.value = shareAt(clientX) - left;
          }}
          onDrag={(clientX) => onPreview(periodOf(axis, after(part, clientX)))}
          onDrop={(clientX) => onPeriod(periodOf(axis, after(part, clientX)))}
          onMove={(steps) => onPeriod(periodOf(axis, moved(axis, window, part, steps)))}
          page={PAGE}
        />
      ))}
      <div class="ticks" aria-hidden="true">
        {ticksOf(axis, MOST_TICKS).map(({ day, label }) => (
          <span key={day} style={{ left: `${shareOf(axis, day) * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
