import type { EntityOrder } from '../../domain/page.js';
import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { Store } from '../../store/port.js';
import type { ExportedEntity } from '../exported.js';
import { linkedWithin } from './linked-within.js';
import { entitiesWithClaims, type Members, withClaims } from './members.js';
import { allPages, inBatches } from './pages.js';
import type { Part } from './part.js';

const BY_ID: EntityOrder = { by: 'ID', direction: 'ASC' };

/** The entities of the part, by kind, then id. Two round trips for each batch. */
export async function* exportedEntities(
  store: Store,
  part: Part,
  members: () => Promise<Members>,
): AsyncGenerator<readonly ExportedEntity[]> {
  const { lens } = part;
  if (part.entities === 'ALL') {
    for (const kind of ENTITY_KINDS) {
      const pages = allPages((page) => store.listEntities({ kind, filter: {}, lens }, BY_ID, page));
      for await (const entities of pages) yield await withClaims(store, lens, entities);
    }
    return;
  }
  const among = await members();
  for (const ids of inBatches(among.ids)) {
    const batch = await entitiesWithClaims(store, lens, ids);
    yield batch.map(({ entity, claims }) => ({ entity: linkedWithin(entity, among.has), claims }));
  }
}
