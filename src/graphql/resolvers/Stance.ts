import type { StanceResolvers } from '../generated/resolver-types.js';
import { scopedPlanVersion } from '../parents.js';
import { actor, entityOfKind } from '../read/entities.js';
import { requiredParticipation } from '../read/participants.js';

export const Stance: StanceResolvers = {
  supporter: (parent, _, context) => actor(requiredParticipation(parent, 'SUPPORTER').entity, parent.lens, context),
  plan: (parent, _, context) =>
    entityOfKind(['PLAN'], requiredParticipation(parent, 'PLAN').entity, parent.lens, context),
  version: async ({ value, lens }, _, { loaders }) => {
    const version = value.version === undefined ? undefined : await loaders.planVersions.load(value.version);
    return version === undefined ? null : scopedPlanVersion(version, lens);
  },
  position: ({ value }) => value.position,
  summary: ({ value }) => value.summary,
};
