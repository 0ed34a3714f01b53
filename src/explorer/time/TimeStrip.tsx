import './TimeStrip.css';
import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Session } from '../model/session.js';
import { shownOf } from '../model/shown.js';
import type { Period } from '../model/view.js';
import { emptied, type Histogram, histogramOf } from './histogram.js';
import { KnownBy } from './KnownBy.js';
import { PeriodFields } from './PeriodFields.js';
import { Player } from './Player.js';
import { lookAt } from './steps.js';
import { Track } from './Track.js';

/**
 * When what is on the canvas began, and the part of it that is looked at: a window that is dragged, typed or played, and the day by which all of
 * it is to have been known. What is switched off in the legend is not counted; what lies outside the window is, or one could not move it there.
 */
export function TimeStrip({ session }: { session: Session }) {
  const hidden = useComputed(() => session.view.value.hidden);
  const histogram = useComputed(() => {
    const { relations } = shownOf(session.loaded.value, undefined, hidden.value);
    return histogramOf(relations);
  });
  const isPlaying = useSignal(false);
  // As known by an early day nothing may be left: the axis stays, or there would be no way back.
  const last = useRef<Histogram>(undefined);
  if (histogram.value !== undefined) last.current = histogram.value;
  const value = histogram.value ?? (last.current && emptied(last.current));
  const during = session.view.value.lens.during;

  if (value === undefined) {
    return (
      <section class="time-strip" aria-label="Time">
        <p class="soft small">Nothing on the canvas has a date.</p>
      </section>
    );
  }
  const { axis, undated } = value;
  const preview = (period: Period | undefined) => {
    isPlaying.value = false;
    // An empty period, and not none: that would be the view's.
    session.preview.value = period ?? {};
  };
  const commit = (period: Period | undefined) => lookAt(session, period);
  return (
    <section class="time-strip" aria-label="Time">
      <div class="time-controls">
        <Player session={session} axis={axis} isPlaying={isPlaying} />
        <PeriodFields period={session.preview.value ?? during} onPeriod={commit} />
        {during !== undefined && (
          <button type="button" onClick={() => commit(undefined)}>
            Any time
          </button>
        )}
        {undated > 0 && (
          <p class="soft small undated">
            {undated === 1 ? '1 relation without a date is' : `${undated} relations without a date are`} always shown.
          </p>
        )}
      </div>
      <Track histogram={value} period={session.preview.value ?? during} onPreview={preview} onPeriod={commit} />
      <KnownBy session={session} axis={axis} />
    </section>
  );
}
