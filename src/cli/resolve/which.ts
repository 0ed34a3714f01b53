import { userInfo } from 'node:os';
import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { Store } from '../../store/port.js';
import { askIn } from '../graph.js';
import { resolveName } from '../resolve-name.js';

/**
 * The id that a word on the command line means: itself, where an entity was put under it, also one that is shown as another now; else that
 * of the entity which the search finds.
 * @throws AmbiguousNameError and NotFoundError as {@link resolveName} does.
 */
export async function whichId(store: Store, text: string, adjacencyLimit: number): Promise<string> {
  const kind = (await store.identify([text])).get(text)?.kind;
  if ((ENTITY_KINDS as readonly (string | undefined)[]).includes(kind)) return text;
  return (await resolveName(askIn(store, adjacencyLimit), text)).id;
}

/** Who judges, where nobody is named. */
export function whoever(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may have no user of this number.
    return 'somebody';
  }
}
