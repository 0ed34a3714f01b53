import { allNames } from '../../domain/entity.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import { RELATION_KINDS } from '../../domain/vocabulary.js';
import type { EntityResolvers } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { claimsOn } from '../read/claims.js';
import { relationsOf } from '../read/connections.js';
import { timelineOfEntity } from '../read/timelines.js';

/** In the order of the vocabulary. */
const ROLES_OF_KINDS = RELATION_KINDS.flatMap((kind) =>
  RELATION_KIND_TABLE[kind].roles.map(({ role }) => ({ kind, role })),
);

/** The fields that every entity has; the types that implement it inherit them. */
export const Entity: Omit<EntityResolvers, '__resolveType'> = {
  id: ({ value }) => value.id,
  kind: ({ value }) => value.kind,
  name: ({ value }) => value.name,
  names: ({ value }) => [...allNames(value)],
  description: ({ value }) => value.description,
  identifiers: ({ value }) => [...value.identifiers],
  claims: ({ value, lens }, _, context) => claimsOn(value.id, lens, context),
  relations: relationsOf(undefined),
  timeline: timelineOfEntity,
  relationCounts: async ({ value, lens }, args, { loaders }) => {
    const selection = { filter: {}, lens: lensBelow(lens, args.lens) };
    const counts = await loaders.roleCountsOf(selection).load(value.id);
    return ROLES_OF_KINDS.flatMap(({ kind, role }) => {
      const count = counts.get(role);
      return count === undefined ? [] : [{ kind, role, count }];
    });
  },
};
