import type { Actor, EntityOfKind } from '../../domain/entity.js';
import type { Lens } from '../../domain/lens.js';
import { type LinkKind, linksOf } from '../../domain/link.js';
import { ACTOR_KINDS, type EntityKind } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { reading } from '../foresight/foresee.js';
import { type EntityParent, type Scoped, scoped } from '../parents.js';
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

/** Resolves a field to the entities, of one kind, that the parent links to. */
export function allLinked<K extends EntityKind>(link: LinkKind, kind: K) {
  return reading(
    (reads, { step: of, lens }) => ({ step: reads.add({ read: 'linked', of, link }), lens }),
    ({ value, lens }: EntityParent, _: unknown, context) =>
      linksOf(value)
        .filter((other) => other.kind === link)
        .map(({ target }) => entityOfKind([kind], target, lens, context)),
  );
}

/** Resolves a field to the one entity that the parent links to; null where it links to none. */
export function linked<K extends EntityKind>(link: LinkKind, kind: K) {
  const { resolve, extensions } = allLinked(link, kind);
  return reading(extensions.foresee, (parent: EntityParent, args: unknown, context) => {
    const [target] = resolve(parent, args, context);
    return target ?? null;
  });
}
