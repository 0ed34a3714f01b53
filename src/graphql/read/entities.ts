import type { Actor, EntityOfKind } from '../../domain/entity.js';
import type { Lens } from '../../domain/lens.js';
import { ACTOR_KINDS, type EntityKind } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { type Scoped, scoped } from '../parents.js';
import { ofKinds } from './of-kinds.js';

/**
 * The entity that a stored reference names, of one of the kinds that it can be. The store lets no reference in that
 * leads nowhere, so that a miss is a fault of the store and no error of the user's.
 */
export async function entityOfKind<K extends EntityKind>(
  kinds: readonly K[],
  id: string,
  lens: Lens,
  { loaders }: Context,
): Promise<Scoped<EntityOfKind<K>>> {
  const entity = await loaders.entities.load(id);
  if (entity === undefined)
    throw new Error(`Expected ${kinds.join(' or ')} behind the reference "${id}" in the store.`);
  return scoped(ofKinds(entity, kinds), lens);
}

export function actor(id: string, lens: Lens, context: Context): Promise<Scoped<Actor>> {
  return entityOfKind(ACTOR_KINDS, id, lens, context);
}
