import { ACTOR_KINDS, ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { CriticismResolvers } from '../generated/resolver-types.js';
import { entitiesSeen, entityRequired } from '../read/participants.js';

export const Criticism: CriticismResolvers = {
  critics: entitiesSeen(['CRITIC'], ACTOR_KINDS),
  target: entityRequired('TARGET', ENTITY_KINDS),
  summary: ({ value }) => value.summary,
  cameo: ({ value }) => value.cameo,
  intensity: ({ value }) => value.intensity,
};
