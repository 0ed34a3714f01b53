import type { View } from './view.js';

/** A view, and in words the step that led to it. */
export interface Step {
  readonly what: string;
  readonly view: View;
}

/** Where one is, and what can be taken back or done again. */
export interface History {
  /** The oldest first. */
  readonly past: readonly Step[];
  readonly present: Step;
  /** The next first. */
  readonly future: readonly Step[];
}

/** How many steps can be taken back: a view of thousands of entities takes some hundred kilobytes. */
const MAX_PAST = 200;

export function begin(view: View): History {
  return { past: [], present: { what: '', view }, future: [] };
}

/** A new step: what was taken back before cannot be done again. */
export function advance({ past, present }: History, step: Step): History {
  return { past: [...past, present].slice(-MAX_PAST), present: step, future: [] };
}

/** The present as another view, which is no step of its own. */
export function amend(history: History, view: View): History {
  return { ...history, present: { ...history.present, view } };
}

export function undone(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redone(history: History): History {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: later };
}
