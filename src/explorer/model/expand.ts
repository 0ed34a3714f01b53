import { announce } from './announcement.js';
import { RELATION_KINDS } from './kinds.js';
import type { Session } from './session.js';
import type { RelationKind } from './words.js';

/** How many come at once when an entity is expanded: as many as can be taken in. */
export const EXPAND_STEP = 25;

/** Brings others who share a relation of the kinds with the entity. `whom` is who they are, in words: it is said where all are here already. */
export async function expandBy(
  session: Session,
  id: string,
  kinds: readonly RelationKind[],
  whom: string,
): Promise<void> {
  const came = await session.expand(id, kinds, EXPAND_STEP);
  // What came, and what went wrong, is told by itself.
  if (came === 0 && session.activity.peek().kind !== 'FAILED') announce(`All ${whom} are here already.`);
}

/** Brings others by the kinds of relations that the legend does not hide. */
export async function expandShown(session: Session, id: string): Promise<void> {
  const hidden = new Set(session.view.peek().hidden.relationKinds);
  const kinds = RELATION_KINDS.filter((kind) => !hidden.has(kind));
  if (kinds.length === 0) return announce('The legend hides all kinds of relations.');
  const name = session.loaded.peek().entities.get(id)?.name ?? id;
  const by = hidden.size === 0 ? '' : ' by the kinds that are shown';
  await expandBy(session, id, kinds, `neighbours of ${name}${by}`);
}
