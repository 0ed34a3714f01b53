import type { TieResolvers } from '../generated/resolver-types.js';
import { participantsSeen } from '../read/participants.js';

export const Tie: TieResolvers = {
  nature: ({ value }) => value.nature,
  parties: (parent, _, context) => participantsSeen(parent, ['PARTY'], context),
};
