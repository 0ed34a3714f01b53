import type { TripResolvers } from '../generated/resolver-types.js';
import { scoped } from '../parents.js';
import { statusFields } from '../read/claims.js';
import { actor, entityOfKind } from '../read/entities.js';
import { ofKinds } from '../read/of-kinds.js';
import { requiredParticipation } from '../read/participants.js';
import { relationSeen } from '../read/relations.js';

export const Trip: TripResolvers = {
  ...statusFields,
  traveller: (parent, _, context) => actor(requiredParticipation(parent, 'TRAVELLER').entity, parent.lens, context),
  destination: (parent, _, context) =>
    entityOfKind(['PLACE', 'STATE'], requiredParticipation(parent, 'DESTINATION').entity, parent.lens, context),
  purpose: ({ value }) => value.purpose,
  meetings: async ({ value, lens }, _, context) => {
    const meetings = await Promise.all(value.meetings.map((id) => relationSeen(id, lens, context)));
    return meetings
      .filter((meeting) => meeting !== null)
      .map(({ value: meeting }) => scoped(ofKinds(meeting, ['MEETING']), lens));
  },
};
