import type { OrganizationResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';
import { entityOfKind } from '../read/entities.js';

export const Organization: OrganizationResolvers = {
  classification: ({ value }) => value.classification,
  parent: ({ value, lens }, _, context) =>
    value.parent === undefined ? null : entityOfKind(['ORGANIZATION'], value.parent, lens, context),
  seat: ({ value, lens }, _, context) =>
    value.seat === undefined ? null : entityOfKind(['PLACE'], value.seat, lens, context),
  envoysSent: relationsOf(['ENVOY_ROLE'], ['SENDER']),
  envoysReceived: relationsOf(['ENVOY_ROLE'], ['RECEIVER']),
};
