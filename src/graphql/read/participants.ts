import type { Entity } from '../../domain/entity.js';
import { aboutParticipant, isSeen, weigh } from '../../domain/evidence.js';
import type { Participation } from '../../domain/relation.js';
import { ENTITY_KINDS, type Role } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import type { ParticipationParent, RelationParent, Scoped } from '../parents.js';
import { entityOfKind } from './entities.js';

/** The participations seen under the lens, in the relation's order. One batch: the claims about the relation. */
export async function participantsSeen(
  relation: RelationParent,
  roles: readonly Role[] | undefined,
  { loaders }: Context,
): Promise<ParticipationParent[]> {
  const asked = relation.value.participations.filter(({ role }) => roles?.includes(role) ?? true);
  if (asked.length === 0) return [];
  const claims = await loaders.claimsAbout.load(relation.value.id);
  return asked
    .filter(({ entity }) => isSeen(aboutParticipant(claims, entity), relation.lens))
    .map((value) => ({ relation, value }));
}

/** The entities seen in any of the roles. Two batches: the claims about the relation, then the entities. */
export async function entitiesSeen(
  relation: RelationParent,
  roles: readonly Role[],
  context: Context,
): Promise<Scoped<Entity>[]> {
  const seen = await participantsSeen(relation, roles, context);
  return Promise.all(seen.map(({ value }) => entityOfKind(ENTITY_KINDS, value.entity, relation.lens, context)));
}

/**
 * The participation in a role that the relation cannot be without, such as the traveller of a trip. It is given whatever
 * the lens shows, because the relation itself is shown.
 */
export function requiredParticipation({ value }: RelationParent, role: Role): Participation {
  const participation = value.participations.find((other) => other.role === role);
  if (participation === undefined) throw new Error(`Expected "${value.id}" (${value.kind}) to have a ${role}.`);
  return participation;
}

/** How a participation stands under the lens of its relation. One batch: the claims about the relation. */
export async function participationEvidence({ relation, value }: ParticipationParent, { loaders }: Context) {
  const claims = await loaders.claimsAbout.load(relation.value.id);
  return weigh(aboutParticipant(claims, value.entity), relation.lens);
}
