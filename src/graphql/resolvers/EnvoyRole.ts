import type { EnvoyRoleResolvers } from '../generated/resolver-types.js';
import { actor, entityOfKind } from '../read/entities.js';
import { participantsSeen, requiredParticipation } from '../read/participants.js';

export const EnvoyRole: EnvoyRoleResolvers = {
  title: ({ value }) => value.title,
  envoy: (parent, _, context) =>
    entityOfKind(['PERSON'], requiredParticipation(parent, 'ENVOY').entity, parent.lens, context),
  sender: async (parent, _, context) => {
    const [sender] = await participantsSeen(parent, ['SENDER'], context);
    return sender === undefined ? null : actor(sender.value.entity, parent.lens, context);
  },
  receivers: async (parent, _, context) => {
    const receivers = await participantsSeen(parent, ['RECEIVER'], context);
    return receivers.map(({ value }) => actor(value.entity, parent.lens, context));
  },
  mandate: ({ value }) => value.mandate,
  milestones: ({ value }) => [...value.milestones],
};
