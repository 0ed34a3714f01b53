import type { EntityOfKind } from '../../domain/entity.js';
import type { Lens } from '../../domain/lens.js';
import type { RelationOfKind } from '../../domain/relation.js';
import type { EntityKind, RelationKind, Role } from '../../domain/vocabulary.js';
import type { RelationFilter } from '../../store/selection.js';
import { type Connection, connection } from '../connection.js';
import { reading } from '../foresight/foresee.js';
import type * as types from '../generated/resolver-types.js';
import { lensBelow } from '../lens-argument.js';
import { entityOrder, relationOrder } from '../order-arguments.js';
import { type PageArguments, pageRequest } from '../page-arguments.js';
import { type EntityParent, type Scoped, scoped } from '../parents.js';
import { type AnyRelationWhere, entityFilter, relationFilter } from '../where-arguments.js';
import { ofKinds } from './of-kinds.js';

type RelationArguments = PageArguments & {
  readonly where?: types.InputMaybe<AnyRelationWhere>;
  readonly lens?: types.InputMaybe<types.Lens>;
  readonly orderBy?: types.InputMaybe<types.RelationOrder>;
};

/** Resolves a field to the relations of these kinds (all where none are given) in which the parent takes one of the roles. */
export function relationsOf<K extends RelationKind>(kinds: readonly K[] | undefined, roles?: readonly Role[]) {
  const asked = (outer: Lens, args: RelationArguments) => relationQuestion(kinds, outer, args, roles);
  return reading(
    (reads, { step: of, lens: outer }, args: RelationArguments) => {
      const { selection, order, page } = asked(outer, args);
      const step = reads.add({ read: 'relationsOf', of, selection, order, page });
      return { step, lens: selection.lens, total: { read: 'countRelationsOf', of, selection } };
    },
    async (parent: EntityParent, args, { loaders }): Promise<Connection<Scoped<RelationOfKind<K>>>> => {
      const { selection, order, page } = asked(parent.lens, args);
      return connection(
        await loaders.relationsOf({ selection, order, page }).load(parent.value.id),
        page,
        (relation) => scoped(ofKinds(relation, kinds), selection.lens),
        () => loaders.relationCountsOf(selection).load(parent.value.id),
      );
    },
  );
}

/** Resolves a field to all relations of these kinds. */
export function allRelations<K extends RelationKind>(kinds: readonly K[] | undefined) {
  return reading(
    (reads, { lens: outer }, args: RelationArguments) => {
      const { selection, order, page } = relationQuestion(kinds, outer, args);
      const step = reads.add({ read: 'listRelations', selection, order, page });
      return { step, lens: selection.lens, total: { read: 'countRelations', selection } };
    },
    async (_: unknown, args, { loaders }): Promise<Connection<Scoped<RelationOfKind<K>>>> => {
      const { selection, order, page } = relationQuestion(kinds, {}, args);
      return connection(
        await loaders.relationPages.load({ selection, order, page }),
        page,
        (relation) => scoped(ofKinds(relation, kinds), selection.lens),
        () => loaders.relationCounts.load(selection),
      );
    },
  );
}

type EntityArguments = PageArguments & {
  readonly where?: types.InputMaybe<types.EntityWhere>;
  readonly lens?: types.InputMaybe<types.Lens>;
  readonly orderBy?: types.InputMaybe<types.EntityOrder>;
};

/** Resolves a field to all entities of a kind. */
export function allEntities<K extends EntityKind>(kind: K) {
  const asked = (outer: Lens, args: EntityArguments) => ({
    selection: { kind, filter: entityFilter(args.where), lens: lensBelow(outer, args.lens) },
    order: entityOrder(args.orderBy),
    page: pageRequest(args),
  });
  return reading(
    (reads, { lens: outer }, args: EntityArguments) => {
      const { selection, order, page } = asked(outer, args);
      const step = reads.add({ read: 'listEntities', selection, order, page });
      return { step, lens: selection.lens, total: { read: 'countEntities', selection } };
    },
    async (_: unknown, args, { loaders }): Promise<Connection<Scoped<EntityOfKind<K>>>> => {
      const { selection, order, page } = asked({}, args);
      return connection(
        await loaders.entityPages.load({ selection, order, page }),
        page,
        (entity) => scoped(ofKinds(entity, [kind]), selection.lens),
        () => loaders.entityCounts.load(selection),
      );
    },
  );
}

function relationQuestion(
  kinds: readonly RelationKind[] | undefined,
  outer: Lens,
  args: RelationArguments,
  roles?: readonly Role[],
) {
  return {
    selection: { filter: ofKindsOnly(relationFilter(args.where), kinds), lens: lensBelow(outer, args.lens), roles },
    order: relationOrder(args.orderBy),
    page: pageRequest(args),
  };
}

/** The filter of a field that gives relations of these kinds only. */
function ofKindsOnly(filter: RelationFilter, kinds: readonly RelationKind[] | undefined): RelationFilter {
  const asked = filter.kinds;
  return { ...filter, kinds: asked && kinds ? kinds.filter((kind) => asked.includes(kind)) : (asked ?? kinds) };
}
