import type { PersonResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';

export const Person: PersonResolvers = {
  birth: ({ value }) => value.birth,
  death: ({ value }) => value.death,
  envoyRoles: relationsOf(['ENVOY_ROLE'], ['ENVOY']),
  tenures: relationsOf(['TENURE'], ['HOLDER']),
  trips: relationsOf(['TRIP'], ['TRAVELLER', 'COMPANION']),
  ties: relationsOf(['TIE'], ['PARTY']),
};
