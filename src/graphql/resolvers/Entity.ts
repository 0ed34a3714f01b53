import { allNames } from '../../domain/entity.js';
import type { Lens } from '../../domain/lens.js';
import { RELATION_KIND_TABLE } from '../../domain/relation-kinds.js';
import { RELATION_KINDS } from '../../domain/vocabulary.js';
import type { RelationsOfSelection } from '../../store/selection.js';
import { reading } from '../foresight/foresee.js';
import type { EntityRelationCountsArgs, EntityResolvers } from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import type { EntityParent } from '../parents.js';
import { claims } from '../read/claims.js';
import { relationsOf } from '../read/connections.js';
import { judgementsOf } from '../read/judgements.js';
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
  claims,
  judgements: judgementsOf,
  relations: relationsOf(undefined),
  timeline: timelineOfEntity,
  relationCounts: reading(
    (reads, { step: of, lens }, args: EntityRelationCountsArgs) => {
      reads.add({ read: 'countRolesOf', of, selection: countedUnder(lensBelow(lens, args.lens)) });
      return undefined;
    },
    async ({ value, lens }: EntityParent, args, { loaders }) => {
      const counts = await loaders.roleCountsOf(countedUnder(lensBelow(lens, args.lens))).load(value.id);
      return ROLES_OF_KINDS.flatMap(({ kind, role }) => {
        const count = counts.get(role);
        return count === undefined ? [] : [{ kind, role, count }];
      });
    },
  ),
};

function countedUnder(lens: Lens): RelationsOfSelection {
  return { filter: {}, lens };
}
