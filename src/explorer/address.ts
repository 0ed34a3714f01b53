import { effect } from '@preact/signals';
import type { Session } from './model/session.js';

/**
 * Keeps the address and the view the same. Each step is an entry of the browser's history, so that Back takes it back as undo does; undo and
 * what is not a step change the entry that is there. An address that is typed or followed is taken over.
 */
export async function followAddress(session: Session, window: Window): Promise<void> {
  const { location, history } = window;
  await session.visit(location.hash);
  let position = session.position.value;
  effect(() => {
    const fragment = `#${session.address.value}`;
    const isStep = session.position.value > position;
    position = session.position.value;
    if (fragment === location.hash) return;
    if (isStep) history.pushState(null, '', fragment);
    else history.replaceState(null, '', fragment);
  });
  window.addEventListener('popstate', () => void session.visit(location.hash));
}
