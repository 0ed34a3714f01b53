import type { AggregateKeyValuesResolvers } from '../generated/resolver-types.js';
import { actor, entityOfKind } from '../read/entities.js';

export const AggregateKeyValues: AggregateKeyValuesResolvers = {
  kind: ({ value }) => value.kind,
  year: ({ value }) => value.year,
  decade: ({ value }) => value.decade,
  state: ({ value: { state }, lens }, _, context) =>
    state === undefined ? null : entityOfKind(['STATE'], state, lens, context),
  title: ({ value }) => value.title,
  channel: ({ value }) => value.channel,
  pair: ({ value: { pair }, lens }, _, context) => pair?.map((id) => actor(id, lens, context)),
};
