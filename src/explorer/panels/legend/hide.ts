import type { Session } from '../../model/session.js';
import type { Hidden } from '../../model/view.js';

/** Switches one value of a part of the legend off, or on again. */
export function toggle<Part extends keyof Hidden>(
  session: Session,
  part: Part,
  value: Hidden[Part][number],
  word: string,
): void {
  const isOff = isHidden(session, part, value);
  session.change(`${isOff ? 'Show' : 'Hide'} ${word}`, (view) => {
    const values: readonly Hidden[Part][number][] = view.hidden[part];
    const next = isOff ? values.filter((each) => each !== value) : [...values, value];
    return { ...view, hidden: { ...view.hidden, [part]: next } };
  });
}

export function isHidden<Part extends keyof Hidden>(
  session: Session,
  part: Part,
  value: Hidden[Part][number],
): boolean {
  const values: readonly Hidden[Part][number][] = session.view.value.hidden[part];
  return values.includes(value);
}

export function countHidden(hidden: Hidden): number {
  return Object.values(hidden).reduce((sum, values) => sum + values.length, 0);
}

export function showAll(session: Session): void {
  session.change('Show all kinds', (view) => ({
    ...view,
    hidden: { entityKinds: [], relationKinds: [], certainties: [], states: [] },
  }));
}
