import type { TieResolvers } from '../generated/resolver-types.js';
import { participations } from '../read/participants.js';

export const Tie: TieResolvers = {
  nature: ({ value }) => value.nature,
  parties: participations(() => ['PARTY']),
};
