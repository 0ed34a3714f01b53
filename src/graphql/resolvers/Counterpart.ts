import type { CounterpartConnectionResolvers, CounterpartEdgeResolvers } from '../generated/resolver-types.js';
import { actor } from '../read/entities.js';

export const CounterpartConnection: CounterpartConnectionResolvers = {
  nodes: ({ nodes }, _, context) => nodes.map(({ value, lens }) => actor(value.actor, lens, context)),
};

export const CounterpartEdge: CounterpartEdgeResolvers = {
  node: ({ node: { value, lens } }, _, context) => actor(value.actor, lens, context),
  count: ({ node: { value } }) => value.count,
  firstOn: ({ node: { value } }) => value.firstOn,
  lastOn: ({ node: { value } }) => value.lastOn,
};
