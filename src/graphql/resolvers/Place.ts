import type { PlaceResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';
import { linked } from '../read/entities.js';

export const Place: PlaceResolvers = {
  within: linked('WITHIN', 'STATE'),
  latitude: ({ value }) => value.latitude,
  longitude: ({ value }) => value.longitude,
  meetings: relationsOf(['MEETING'], ['VENUE']),
};
