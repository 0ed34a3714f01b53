import { isRelationSeen, statusHistory, statusUnder } from '../../domain/evidence.js';
import type { TripResolvers } from '../generated/resolver-types.js';
import { scoped, scopedClaim } from '../parents.js';
import { actor, entityOfKind, isOfKind } from '../read/entities.js';
import { requiredParticipation } from '../read/participants.js';

export const Trip: TripResolvers = {
  status: async ({ value, lens }, _, { loaders }) => statusUnder(await loaders.claimsAbout.load(value.id), lens),
  statusHistory: async ({ value, lens }, _, { loaders }) =>
    statusHistory(await loaders.claimsAbout.load(value.id), lens).map((claim) => scopedClaim(claim, lens)),
  traveller: (parent, _, context) => actor(requiredParticipation(parent, 'TRAVELLER').entity, parent.lens, context),
  destination: (parent, _, context) =>
    entityOfKind(['PLACE', 'STATE'], requiredParticipation(parent, 'DESTINATION').entity, parent.lens, context),
  purpose: ({ value }) => value.purpose,
  meetings: async ({ value, lens }, _, { loaders }) => {
    const meetings = await Promise.all(
      value.meetings.map(async (id) => {
        const [meeting, claims] = await Promise.all([loaders.relations.load(id), loaders.claimsAbout.load(id)]);
        const isSeen = meeting !== undefined && isOfKind(meeting, ['MEETING']) && isRelationSeen(meeting, claims, lens);
        return isSeen ? [scoped(meeting, lens)] : [];
      }),
    );
    return meetings.flat();
  },
};
