import type { ActorResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';
import { counterpartsOf } from '../read/counterparts.js';

/** The fields that persons, states and organizations have beyond those of every entity. */
export const Actor: Omit<ActorResolvers, '__resolveType'> = {
  counterparts: counterpartsOf,
  meetings: relationsOf(['MEETING'], ['PARTICIPANT', 'HOST', 'MEDIATOR']),
  criticismsMade: relationsOf(['CRITICISM'], ['CRITIC']),
  criticismsReceived: relationsOf(['CRITICISM'], ['TARGET']),
  praisesGiven: relationsOf(['PRAISE'], ['PRAISER']),
  praisesReceived: relationsOf(['PRAISE'], ['PRAISED']),
  stances: relationsOf(['STANCE'], ['SUPPORTER']),
};
