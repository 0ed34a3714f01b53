import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import type { CommunityResolvers, RankedResolvers } from '../generated/resolver-types.js';
import { listLimit } from '../page-arguments.js';
import { entityOfKind } from '../read/entities.js';

export const Ranked: RankedResolvers = {
  entity: ({ value, lens }, _, context) => entityOfKind(ENTITY_KINDS, value.entity, lens, context),
  score: ({ value }) => value.score,
};

export const Community: CommunityResolvers = {
  number: ({ value }) => value.number,
  size: ({ value }) => value.members.length,
  members: ({ value, lens }, { first }) =>
    value.members.slice(0, listLimit(first)).map((ranked) => ({ value: ranked, lens })),
};
