import type { MeetingResolvers, StatusClaimResolvers } from '../generated/resolver-types.js';
import { statusFields } from '../read/claims.js';
import { actor, entityOfKind } from '../read/entities.js';
import { entitiesSeen, participantsSeen } from '../read/participants.js';

export const Meeting: MeetingResolvers = {
  ...statusFields,
  channel: ({ value }) => value.channel,
  ordinal: ({ value }) => value.ordinal,
  venue: async (parent, _, context) => {
    const [venue] = await participantsSeen(parent, ['VENUE'], context);
    return venue === undefined ? null : entityOfKind(['PLACE'], venue.value.entity, parent.lens, context);
  },
  subjects: (parent, _, context) => entitiesSeen(parent, ['SUBJECT'], context),
  attendees: async (parent, _, context) => {
    const seen = await participantsSeen(parent, ['PARTICIPANT', 'HOST', 'MEDIATOR'], context);
    return seen.map(({ value }) => actor(value.entity, parent.lens, context));
  },
};

export const StatusClaim: StatusClaimResolvers = {
  status: ({ value }) => value.status ?? 'UNKNOWN',
  on: ({ value }) => value.day,
  claim: (parent) => parent,
};
