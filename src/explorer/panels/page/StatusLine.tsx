import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { announce, announcement } from '../../model/announcement.js';
import type { Session } from '../../model/session.js';
import { changeInWords, type Size, sizeInWords, sizeOf } from './change-in-words.js';
import './StatusLine.css';

/** What the last step did and how much is shown now; it is read out when it changes. */
export function StatusLine({ session }: { session: Session }) {
  useEffect(() => followSteps(session), [session]);
  const activity = session.activity.value;
  const told = activity.kind === 'LOADING' ? activity.what : announcement.value;
  return (
    <p class="status-line" role="status">
      {told === '' ? sizeInWords(sizeOf(session.shown.value)) : told}
    </p>
  );
}

/** Says what each step did, whoever took it. */
function followSteps(session: Session): () => void {
  let before: Size | undefined;
  let step = session.undoable.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (now: Size, what: string | undefined) => {
    // What is there from the beginning did not come by a step.
    if (what === undefined && before?.entities.size === 0) before = undefined;
    const text = before === undefined ? undefined : changeInWords(before, now);
    if (text !== undefined) announce(text);
    else if (before !== undefined && what !== step && what !== undefined) announce(`${what}. ${sizeInWords(now)}`);
    before = now;
    step = what;
  };

  const stop = effect(() => {
    const { kind } = session.activity.value;
    const now = sizeOf(session.shown.value);
    const what = session.undoable.value;
    clearTimeout(timer);
    if (kind !== 'READY') return;
    // A step and the loading of what it lacks begin in one turn: before its end nothing can be told of either.
    timer = setTimeout(() => tell(now, what));
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}
