import type { Session } from '../../model/session.js';

/** Lets go of entities that were put somewhere by hand. */
export function PinButton({ session, ids }: { session: Session; ids: readonly string[] }) {
  const { pins } = session.view.value;
  const pinned = ids.filter((id) => id in pins);
  return null;
}
