import { isRelationSeen } from '../../domain/evidence.js';
import type { Lens } from '../../domain/lens.js';
import type { Context } from '../context.js';
import { type RelationParent, scoped } from '../parents.js';

/** The relation with this id; null where the lens does not show it. Two batches side by side: itself, and its claims. */
export async function relationSeen(id: string, lens: Lens, { loaders }: Context): Promise<RelationParent | null> {
  const [relation, claims] = await Promise.all([loaders.relations.load(id), loaders.claimsAbout.load(id)]);
  return relation !== undefined && isRelationSeen(relation, claims, lens) ? scoped(relation, lens) : null;
}

/** A relation that an analysis found: shown whatever is written meanwhile. One batch. */
export async function relationFound(id: string, lens: Lens, { loaders }: Context): Promise<RelationParent> {
  const relation = await loaders.relations.load(id);
  if (relation === undefined) throw new Error(`Expected the relation "${id}" that was found to be in the store.`);
  return scoped(relation, lens);
}
