import type { StateResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';
import { allLinked, entityOfKind } from '../read/entities.js';

export const State: StateResolvers = {
  isoAlpha2: ({ value }) => value.isoAlpha2,
  inception: ({ value }) => value.inception,
  dissolution: ({ value }) => value.dissolution,
  predecessors: allLinked('PREDECESSOR', 'STATE'),
  successors: async ({ value, lens }, _, context) => {
    const ids = await context.loaders.linkedFrom('PREDECESSOR').load(value.id);
    return ids.map((id) => entityOfKind(['STATE'], id, lens, context));
  },
  envoysSent: relationsOf(['ENVOY_ROLE'], ['SENDER']),
  envoysReceived: relationsOf(['ENVOY_ROLE'], ['RECEIVER']),
};
