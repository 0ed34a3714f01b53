import type { Session } from '../model/session.js';
import { setLens } from '../model/set-lens.js';
import type { Period } from '../model/view.js';
import { periodWords } from './window.js';

/** The step to a period; undefined is any time. */
export function lookAt(session: Session, period: Period | undefined): void {
  const what = period === undefined ? 'At any time' : `During ${periodWords(period)}`;
  setLens(session, what, (lens) => ({ ...lens, during: period }));
  // After the step, or what was there before it would be seen for a moment.
  session.preview.value = undefined;
}

/** The step to what was known by a day; undefined is all that is known. */
export function knowBy(session: Session, day: string | undefined): void {
  const what = day === undefined ? 'With all that is known' : `As known by ${day}`;
  setLens(session, what, (lens) => ({ ...lens, knownBy: day }));
}
