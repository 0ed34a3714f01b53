import { ACTOR_KINDS } from '../../domain/vocabulary.js';
import type { EnvoyRoleResolvers } from '../generated/resolver-types.js';
import { listLimit } from '../page-arguments.js';
import { scoped } from '../parents.js';
import { entitiesSeen, entityRequired, entitySeen } from '../read/participants.js';

export const EnvoyRole: EnvoyRoleResolvers = {
  title: ({ value }) => value.title,
  envoy: entityRequired('ENVOY', ['PERSON']),
  sender: entitySeen('SENDER', ACTOR_KINDS),
  receivers: entitiesSeen(['RECEIVER'], ACTOR_KINDS),
  mandate: ({ value }) => value.mandate,
  accreditation: ({ value }) => value.accreditation,
  residence: entitySeen('RESIDENCE', ['PLACE']),
  concurrentWith: async ({ value: { id, accreditation }, lens }, { first }, { loaders }) => {
    const limit = listLimit(first);
    if (accreditation === undefined) return [];
    const roles = await loaders.accreditations(lens).load(accreditation);
    return roles
      .filter((other) => other.id !== id)
      .slice(0, limit)
      .map((role) => scoped(role, lens));
  },
  milestones: ({ value }) => [...value.milestones],
};
