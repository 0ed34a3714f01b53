import { allNames } from '../../domain/entity.js';
import { countingUnder } from '../../domain/evidence.js';
import type { EntityResolvers } from '../generated/resolver-types.js';
import { scopedClaim } from '../parents.js';
import { relationsOf } from '../read/connections.js';

/** The fields that every entity has; the types that implement it inherit them. */
export const Entity: Omit<EntityResolvers, '__resolveType'> = {
  id: ({ value }) => value.id,
  kind: ({ value }) => value.kind,
  name: ({ value }) => value.name,
  names: ({ value }) => [...allNames(value)],
  description: ({ value }) => value.description,
  identifiers: ({ value }) => [...value.identifiers],
  claims: async ({ value, lens }, _, { loaders }) =>
    countingUnder(lens, await loaders.claimsAbout.load(value.id)).map((claim) => scopedClaim(claim, lens)),
  relations: relationsOf(undefined),
};
