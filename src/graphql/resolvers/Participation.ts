import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import { foreseeClaims, reading } from '../foresight/foresee.js';
import type { ParticipationResolvers } from '../generated/resolver-types.js';
import { type ParticipationParent, scopedClaim } from '../parents.js';
import { actor, entityOfKind } from '../read/entities.js';
import { foreseeParticipants, participationEvidence } from '../read/participants.js';

export const Participation: ParticipationResolvers = {
  role: ({ value }) => value.role,
  entity: reading(
    (reads, parents) => foreseeParticipants(reads, parents, parents.roles),
    ({ relation, value }: ParticipationParent, _: unknown, context) =>
      entityOfKind(ENTITY_KINDS, value.entity, relation.lens, context),
  ),
  onBehalfOf: reading(
    (reads, { step: of, lens, roles }) =>
      roles?.length === 0 ? undefined : { step: reads.add({ read: 'onBehalfOf', of, roles }), lens },
    ({ relation, value }: ParticipationParent, _: unknown, context) =>
      value.onBehalfOf === undefined ? null : actor(value.onBehalfOf, relation.lens, context),
  ),
  standing: reading(
    foreseeClaims,
    async (parent: ParticipationParent, _: unknown, context) => (await participationEvidence(parent, context)).standing,
  ),
  certainty: reading(
    foreseeClaims,
    async (parent: ParticipationParent, _: unknown, context) =>
      (await participationEvidence(parent, context)).certainty,
  ),
  claims: reading(foreseeClaims, async (parent: ParticipationParent, _: unknown, context) => {
    const { claims } = await participationEvidence(parent, context);
    return claims.map((claim) => scopedClaim(claim, parent.relation.lens));
  }),
};
