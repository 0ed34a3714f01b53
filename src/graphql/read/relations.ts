import { isRelationSeen } from '../../domain/evidence.js';
import type { Lens } from '../../domain/lens.js';
import type { Context } from '../context.js';
import { type RelationParent, scoped } from '../parents.js';

/** The relation with this id; null where the lens does not show it. Two batches side by side: itself, and its claims. */
export async function relationSeen(id: string, lens: Lens, { loaders }: Context): Promise<RelationParent | null> {
  const [relation, claims] = await Promise.all([loaders.relations.load(id), loaders.claimsAbout.load(id)]);
  return relation !== undefined && isRelationSeen(relation, claims, lens) ? scoped(relation, lens) : null;
}
