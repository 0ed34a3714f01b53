import type { Lens } from '../domain/lens.js';
import type { Relation } from '../domain/relation.js';
import type { Store } from '../store/port.js';
import { type Profile, profileOf } from './profile.js';

/** Of an entity with more relations, the first and the last ones are looked at: they tell when it was active. */
const RELATIONS = 200;
/** Everything counts, also what is denied: an appointment that came to nothing was somebody's. */
const LENS: Lens = { includeDenied: true };

/** The profiles of these entities, in three reads of the store at the most, however many they are. */
export async function readProfiles(store: Store, ids: readonly string[]): Promise<Profile[]> {
  const select = { filter: {}, lens: LENS };
  const order = { by: 'DATE', direction: 'ASC' } as const;
  const [entities, first] = await Promise.all([
    store.entities(ids),
    store.relationsOf(ids, select, order, { limit: RELATIONS, fromEnd: false }),
  ]);
  const many = ids.filter((id) => first.get(id)?.hasMore === true);
  const last =
    many.length === 0 ? new Map() : await store.relationsOf(many, select, order, { limit: RELATIONS, fromEnd: true });
  return ids.flatMap((id) => {
    const entity = entities.get(id);
    if (entity === undefined) return [];
    const relations: Relation[] = [...(first.get(id)?.items ?? []), ...(last.get(id)?.items ?? [])];
    return [profileOf(entity, [...new Map(relations.map((relation) => [relation.id, relation])).values()])];
  });
}
