import { ACTOR_KINDS, ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { PraiseResolvers } from '../generated/resolver-types.js';
import { entitiesSeen, entityRequired } from '../read/participants.js';

export const Praise: PraiseResolvers = {
  praisers: entitiesSeen(['PRAISER'], ACTOR_KINDS),
  praised: entityRequired('PRAISED', ENTITY_KINDS),
  summary: ({ value }) => value.summary,
  cameo: ({ value }) => value.cameo,
  intensity: ({ value }) => value.intensity,
};
