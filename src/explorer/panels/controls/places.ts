import { effect, signal } from '@preact/signals';
import type { Session } from '../../model/session.js';
import type { PathQuestion } from '../../model/view.js';
import { layout } from './layout.js';

/** What stands in the stage where it has room for one: the details only where they have no place of their own. */
export type Stage = 'CANVAS' | 'LIST' | 'DETAILS';
export const stage = signal<Stage>('CANVAS');

export const PANELS = ['EVIDENCE', 'PATHS', 'LEGEND'] as const;
export type Panel = (typeof PANELS)[number];
export const panel = signal<Panel>('LEGEND');

export type DialogName = 'EXPORT' | 'HELP' | 'LINK';
/** The dialog that is open. */
export const dialog = signal<DialogName | undefined>(undefined);

export function showPanel(name: Panel): void {
  panel.value = name;
  if (layout.peek() === 'NARROW') stage.value = 'DETAILS';
}

/** The details show what was last turned to: what is selected, or the question that is asked. */
export function followSession(session: Session): () => void {
  // A view that an address brought may have both from the beginning.
  let selected: readonly string[] = [];
  let question: PathQuestion | undefined;
  return effect(() => {
    const view = session.view.value;
    if (view.question !== question && view.question !== undefined) panel.value = 'PATHS';
    else if (view.selected !== selected && view.selected.length > 0) panel.value = 'EVIDENCE';
    selected = view.selected;
    question = view.question;
  });
}

// What has no tab of its own any more is not left in the stage.
effect(() => {
  if (layout.value !== 'NARROW' && stage.peek() === 'DETAILS') stage.value = 'CANVAS';
});
