import type { Session } from '../../model/session.js';
import { dialog } from '../controls/places.js';
import { stored } from '../controls/stored.js';
import { SHORTCUTS, type Shortcut } from './shortcuts.js';

/** Whether single keys do anything: who speaks to the computer turns them off (WCAG 2.1.4). */
export const singleKeys = stored<'ON' | 'OFF'>('single-keys', 'ON', ['ON', 'OFF']);

/** Acts on shortcuts until it is stopped. None takes a key from a field that is typed in, or from an open dialog. */
export function listenForShortcuts(session: Session): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || dialog.peek() !== undefined || isTypedIn(event.target)) return;
    const shortcut = SHORTCUTS.find((each) => each.matches(event) && isHere(each, event.target));
    if (shortcut === undefined) return;
    event.preventDefault();
    shortcut.act(session);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

const TYPED_IN = 'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]';

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TYPED_IN);
}

function isHere({ where }: Shortcut, target: EventTarget | null): boolean {
  if (where === 'ANYWHERE') return true;
  return singleKeys.peek() === 'ON' && target instanceof Element && target.closest('#canvas-view, #list-view') !== null;
}
