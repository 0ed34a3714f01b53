import { ACTOR_KINDS } from '../../domain/vocabulary.js';
import { foreseeClaims, reading } from '../foresight/foresee.js';
import type { TripResolvers } from '../generated/resolver-types.js';
import { type ParentOf, scoped } from '../parents.js';
import { statusFields } from '../read/claims.js';
import { ofKinds } from '../read/of-kinds.js';
import { entityRequired } from '../read/participants.js';
import { relationSeen } from '../read/relations.js';

export const Trip: TripResolvers = {
  ...statusFields,
  traveller: entityRequired('TRAVELLER', ACTOR_KINDS),
  destination: entityRequired('DESTINATION', ['PLACE', 'STATE']),
  purpose: ({ value }) => value.purpose,
  meetings: reading(
    (reads, { step: of, lens }) => {
      const meetings = { step: reads.add({ read: 'meetingsOfTrips', of }), lens };
      foreseeClaims(reads, meetings);
      return meetings;
    },
    async ({ value, lens }: ParentOf<'TRIP'>, _: unknown, context) => {
      const meetings = await Promise.all(value.meetings.map((id) => relationSeen(id, lens, context)));
      return meetings
        .filter((meeting) => meeting !== null)
        .map(({ value: meeting }) => scoped(ofKinds(meeting, ['MEETING']), lens));
    },
  ),
};
