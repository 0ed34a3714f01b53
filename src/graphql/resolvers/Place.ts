import type { PlaceResolvers } from '../generated/resolver-types.js';
import { relationsOf } from '../read/connections.js';
import { entityOfKind } from '../read/entities.js';

export const Place: PlaceResolvers = {
  within: ({ value, lens }, _, context) =>
    value.within === undefined ? null : entityOfKind(['STATE'], value.within, lens, context),
  latitude: ({ value }) => value.latitude,
  longitude: ({ value }) => value.longitude,
  meetings: relationsOf(['MEETING'], ['VENUE']),
};
