import { ACTOR_KINDS } from '../../domain/vocabulary.js';
import type { StanceResolvers } from '../generated/resolver-types.js';
import { scopedPlanVersion } from '../parents.js';
import { entityRequired } from '../read/participants.js';

export const Stance: StanceResolvers = {
  supporter: entityRequired('SUPPORTER', ACTOR_KINDS),
  plan: entityRequired('PLAN', ['PLAN']),
  version: async ({ value, lens }, _, { loaders }) => {
    const version = value.version === undefined ? undefined : await loaders.planVersions.load(value.version);
    return version === undefined ? null : scopedPlanVersion(version, lens);
  },
  position: ({ value }) => value.position,
  summary: ({ value }) => value.summary,
};
