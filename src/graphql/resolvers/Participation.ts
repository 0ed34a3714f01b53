import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { ParticipationResolvers } from '../generated/resolver-types.js';
import { scopedClaim } from '../parents.js';
import { actor, entityOfKind } from '../read/entities.js';
import { participationEvidence } from '../read/participants.js';

export const Participation: ParticipationResolvers = {
  role: ({ value }) => value.role,
  entity: ({ relation, value }, _, context) => entityOfKind(ENTITY_KINDS, value.entity, relation.lens, context),
  onBehalfOf: ({ relation, value }, _, context) =>
    value.onBehalfOf === undefined ? null : actor(value.onBehalfOf, relation.lens, context),
  standing: async (parent, _, context) => (await participationEvidence(parent, context)).standing,
  certainty: async (parent, _, context) => (await participationEvidence(parent, context)).certainty,
  claims: async (parent, _, context) => {
    const { claims } = await participationEvidence(parent, context);
    return claims.map((claim) => scopedClaim(claim, parent.relation.lens));
  },
};
