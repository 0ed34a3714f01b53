import { ACTOR_KINDS } from '../../domain/vocabulary.js';
import type { EnvoyRoleResolvers } from '../generated/resolver-types.js';
import { entitiesSeen, entityRequired, entitySeen } from '../read/participants.js';

export const EnvoyRole: EnvoyRoleResolvers = {
  title: ({ value }) => value.title,
  envoy: entityRequired('ENVOY', ['PERSON']),
  sender: entitySeen('SENDER', ACTOR_KINDS),
  receivers: entitiesSeen(['RECEIVER'], ACTOR_KINDS),
  mandate: ({ value }) => value.mandate,
  milestones: ({ value }) => [...value.milestones],
};
