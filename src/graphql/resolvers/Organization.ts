import type { OrganizationResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';
import { linked } from '../read/entities.js';

export const Organization: OrganizationResolvers = {
  classification: ({ value }) => value.classification,
  parent: linked('PARENT', 'ORGANIZATION'),
  seat: linked('SEAT', 'PLACE'),
  envoysSent: relationsOf(['ENVOY_ROLE'], ['SENDER']),
  envoysReceived: relationsOf(['ENVOY_ROLE'], ['RECEIVER']),
};
