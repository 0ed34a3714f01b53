import type { EntityOfKind } from '../../domain/entity.js';
import { aboutParticipant, participationsSeen, weigh } from '../../domain/evidence.js';
import type { Participation } from '../../domain/relation.js';
import type { EntityKind, Role } from '../../domain/vocabulary.js';
import type { Context } from '../context.js';
import { type Foreseen, foreseeClaims, reading } from '../foresight/foresee.js';
import type { PlanBuilder } from '../foresight/plan-builder.js';
import type { ParticipationParent, RelationParent, Scoped } from '../parents.js';
import { entityOfKind } from './entities.js';

/** Resolves a field to the entities, each of one of the kinds, that are seen in any of the roles. */
export function entitiesSeen<K extends EntityKind>(roles: readonly Role[], kinds: readonly K[]) {
  return reading(
    (reads, parents) => {
      foreseeClaims(reads, parents);
      return foreseeParticipants(reads, parents, roles);
    },
    async (parent: RelationParent, _: unknown, context): Promise<Promise<Scoped<EntityOfKind<K>>>[]> => {
      const seen = await participantsSeen(parent, roles, context);
      return seen.map(({ value }) => entityOfKind(kinds, value.entity, parent.lens, context));
    },
  );
}

/** Resolves a field to the first entity that is seen in the role; null where none is. */
export function entitySeen<K extends EntityKind>(role: Role, kinds: readonly K[]) {
  const { resolve, extensions } = entitiesSeen([role], kinds);
  return reading(extensions.foresee, async (parent: RelationParent, args: unknown, context) => {
    const [first] = await resolve(parent, args, context);
    return first ?? null;
  });
}

/**
 * Resolves a field to the entity in a role that the relation cannot be without, such as the traveller of a trip. It is
 * given whatever the lens shows, because the relation itself is shown.
 */
export function entityRequired<K extends EntityKind>(role: Role, kinds: readonly K[]) {
  return reading(
    (reads, parents) => foreseeParticipants(reads, parents, [role]),
    (parent: RelationParent, _: unknown, context) =>
      entityOfKind(kinds, requiredParticipation(parent, role).entity, parent.lens, context),
  );
}

/** Resolves a field to the participations seen in any of the roles that its arguments name; in any at all where none are. */
export function participations<Args>(rolesIn: (args: Args) => readonly Role[] | null | undefined) {
  return reading(
    (reads, parents, args: Args) => {
      foreseeClaims(reads, parents);
      return { ...parents, roles: rolesIn(args) ?? undefined };
    },
    (parent: RelationParent, args, context) => participantsSeen(parent, rolesIn(args) ?? undefined, context),
  );
}

/** The entities that take any of the roles, seen or not. */
export function foreseeParticipants(
  reads: PlanBuilder,
  { step: of, lens }: Foreseen,
  roles?: readonly Role[],
): Foreseen | undefined {
  return roles?.length === 0 ? undefined : { step: reads.add({ read: 'participants', of, roles }), lens };
}

/** The participations seen under the lens, in the relation's order. One batch: the claims about the relation. */
export async function participantsSeen(
  relation: RelationParent,
  roles: readonly Role[] | undefined,
  { loaders }: Context,
): Promise<ParticipationParent[]> {
  const asked = relation.value.participations.filter(({ role }) => roles?.includes(role) ?? true);
  if (asked.length === 0) return [];
  const claims = await loaders.claimsAbout.load(relation.value.id);
  return participationsSeen({ participations: asked }, claims, relation.lens).map((value) => ({ relation, value }));
}

function requiredParticipation({ value }: RelationParent, role: Role): Participation {
  const participation = value.participations.find((other) => other.role === role);
  if (participation === undefined) throw new Error(`Expected "${value.id}" (${value.kind}) to have a ${role}.`);
  return participation;
}

/** How a participation stands under the lens of its relation. One batch: the claims about the relation. */
export async function participationEvidence({ relation, value }: ParticipationParent, { loaders }: Context) {
  const claims = await loaders.claimsAbout.load(relation.value.id);
  return weigh(aboutParticipant(claims, value.entity), relation.lens);
}
