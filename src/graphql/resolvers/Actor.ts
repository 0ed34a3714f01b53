import type { ActorResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';

/** The fields that persons, states and organizations have beyond those of every entity. */
export const Actor: Omit<ActorResolvers, '__resolveType'> = {
  meetings: relationsOf(['MEETING'], ['PARTICIPANT', 'HOST', 'MEDIATOR']),
  criticismsMade: relationsOf(['CRITICISM'], ['CRITIC']),
  criticismsReceived: relationsOf(['CRITICISM'], ['TARGET']),
  stances: relationsOf(['STANCE'], ['SUPPORTER']),
};
