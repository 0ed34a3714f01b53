import { ACTOR_KINDS } from '../../domain/vocabulary.js';
import type { TenureResolvers } from '../generated/resolver-types.js';
import { entityRequired } from '../read/participants.js';

export const Tenure: TenureResolvers = {
  title: ({ value }) => value.title,
  holder: entityRequired('HOLDER', ['PERSON']),
  body: entityRequired('BODY', ACTOR_KINDS),
};
