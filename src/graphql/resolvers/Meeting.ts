import { ACTOR_KINDS, ENTITY_KINDS } from '../../domain/vocabulary.js';
import { reading } from '../foresight/foresee.js';
import type { MeetingResolvers, StatusClaimResolvers } from '../generated/resolver-types.js';
import type { StatusClaimParent } from '../parents.js';
import { statusFields } from '../read/claims.js';
import { entitiesSeen, entitySeen } from '../read/participants.js';

export const Meeting: MeetingResolvers = {
  ...statusFields,
  channel: ({ value }) => value.channel,
  ordinal: ({ value }) => value.ordinal,
  venue: entitySeen('VENUE', ['PLACE']),
  subjects: entitiesSeen(['SUBJECT'], ENTITY_KINDS),
  attendees: entitiesSeen(['PARTICIPANT', 'HOST', 'MEDIATOR'], ACTOR_KINDS),
};

export const StatusClaim: StatusClaimResolvers = {
  status: ({ value }) => value.status ?? 'UNKNOWN',
  on: ({ value }) => value.day,
  claim: reading(
    (_, parents) => parents,
    (parent: StatusClaimParent) => parent,
  ),
};
