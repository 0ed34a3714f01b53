import { type Signal, untracked, useSignal, useSignalEffect } from '@preact/signals';
import { reducesMotion } from '../canvas/look/motion.js';
import type { Session } from '../model/session.js';
import { type Axis, edgeFrom, endOf, startOf } from './axis.js';
import { lookAt } from './steps.js';
import { moved, periodOf, type TimeWindow, windowOf } from './window.js';

/** Milliseconds for a bar. */
const SPEEDS = { Slow: 1400, Normal: 700, Fast: 250 } as const;
type Speed = keyof typeof SPEEDS;
const SPEED_NAMES = Object.keys(SPEEDS) as Speed[];

/** Of a window that is to be played and is not set, as a part of the bars. */
const PART = 0.15;

/**
 * Moves the window along the axis, bar by bar, up to its end. Where little motion is asked for, each press moves it by one bar. What is passed on
 * the way is a preview; where it stops is a step.
 */
export function Player({ session, axis, isPlaying }: { session: Session; axis: Axis; isPlaying: Signal<boolean> }) {
  const speed = useSignal<Speed>('Normal');

  const current = () => windowOf(axis, untracked(() => session.preview.value) ?? session.view.peek().lens.during);
  const isAtEnd = ({ until }: TimeWindow) => until >= endOf(axis);
  const first = (): TimeWindow => {
    const window = current();
    if (!isAtEnd(window)) return window;
    const bars = Math.max(1, Math.round(PART * (axis.edges.length - 1)));
    const isAll = window.from <= startOf(axis);
    // From the beginning again, with the same width where there is one.
    const width = isAll ? bars : axis.edges.filter((edge) => edge > window.from).length;
    return { from: startOf(axis), until: edgeFrom(axis, startOf(axis), width) };
  };
  const show = (window: TimeWindow) => {
    session.preview.value = periodOf(axis, window) ?? {};
  };
  const stop = () => {
    isPlaying.value = false;
    lookAt(session, periodOf(axis, current()));
  };

  useSignalEffect(() => {
    if (!isPlaying.value) return;
    const timer = setInterval(() => {
      const window = current();
      if (isAtEnd(window)) stop();
      else show(moved(axis, window, 'WHOLE', 1));
    }, SPEEDS[speed.value]);
    return () => clearInterval(timer);
  });

  if (reducesMotion()) {
    const step = () => {
      const window = current();
      lookAt(session, periodOf(axis, isAtEnd(window) ? first() : moved(axis, window, 'WHOLE', 1)));
    };
    return (
      <button type="button" onClick={step}>
        Next period
      </button>
    );
  }
  return (
    <div class="player">
      <button
        type="button"
        onClick={() => {
          if (isPlaying.value) stop();
          else {
            show(first());
            isPlaying.value = true;
          }
        }}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" fill="currentColor" aria-hidden="true" focusable="false">
          {isPlaying.value ? <path d="M2 1h3v10H2zM7 1h3v10H7z" /> : <path d="M2 1l9 5-9 5z" />}
        </svg>
        {isPlaying.value ? 'Stop' : 'Play'}
      </button>
      <select
        aria-label="Speed"
        value={speed.value}
        onChange={(event) => {
          const chosen = SPEED_NAMES.find((name) => name === event.currentTarget.value);
          if (chosen !== undefined) speed.value = chosen;
        }}
      >
        {SPEED_NAMES.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </div>
  );
}
