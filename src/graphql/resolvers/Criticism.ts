import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { CriticismResolvers } from '../generated/resolver-types.js';
import { actor, entityOfKind } from '../read/entities.js';
import { participantsSeen, requiredParticipation } from '../read/participants.js';

export const Criticism: CriticismResolvers = {
  critics: async (parent, _, context) => {
    const critics = await participantsSeen(parent, ['CRITIC'], context);
    return critics.map(({ value }) => actor(value.entity, parent.lens, context));
  },
  target: (parent, _, context) =>
    entityOfKind(ENTITY_KINDS, requiredParticipation(parent, 'TARGET').entity, parent.lens, context),
  summary: ({ value }) => value.summary,
  cameo: ({ value }) => value.cameo,
  intensity: ({ value }) => value.intensity,
};
