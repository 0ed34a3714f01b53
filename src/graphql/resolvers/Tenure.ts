import type { TenureResolvers } from '../generated/resolver-types.js';
import { actor, entityOfKind } from '../read/entities.js';
import { requiredParticipation } from '../read/participants.js';

export const Tenure: TenureResolvers = {
  title: ({ value }) => value.title,
  holder: (parent, _, context) =>
    entityOfKind(['PERSON'], requiredParticipation(parent, 'HOLDER').entity, parent.lens, context),
  body: (parent, _, context) => actor(requiredParticipation(parent, 'BODY').entity, parent.lens, context),
};
