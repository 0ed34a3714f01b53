import type { EntityOfKind } from '../../domain/entity.js';
import type { Lens } from '../../domain/lens.js';
import type { RelationOfKind } from '../../domain/relation.js';
import type { EntityKind, RelationKind, Role } from '../../domain/vocabulary.js';
import type { RelationFilter } from '../../store/port.js';
import { type Connection, connection } from '../connection.js';
import type { Context } from '../context.js';
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
  return async (
    parent: EntityParent,
    args: RelationArguments,
    { loaders }: Context,
  ): Promise<Connection<Scoped<RelationOfKind<K>>>> => {
    const { lens, order, page, filter } = relationQuestion(kinds, parent.lens, args);
    const selection = { filter, lens, roles };
    const found = await loaders.relationsOf({ selection, order, page }).load(parent.value.id);
    return connection(
      found,
      page,
      (relation) => scoped(ofKinds(relation, kinds), lens),
      () => loaders.relationCountsOf(selection).load(parent.value.id),
    );
  };
}

/** Resolves a field to all relations of these kinds. */
export function allRelations<K extends RelationKind>(kinds: readonly K[] | undefined) {
  return async (
    _: unknown,
    args: RelationArguments,
    { loaders }: Context,
  ): Promise<Connection<Scoped<RelationOfKind<K>>>> => {
    const { lens, order, page, filter } = relationQuestion(kinds, {}, args);
    const selection = { filter, lens };
    return connection(
      await loaders.relationPages.load({ selection, order, page }),
      page,
      (relation) => scoped(ofKinds(relation, kinds), lens),
      () => loaders.relationCounts.load(selection),
    );
  };
}

type EntityArguments = PageArguments & {
  readonly where?: types.InputMaybe<types.EntityWhere>;
  readonly lens?: types.InputMaybe<types.Lens>;
  readonly orderBy?: types.InputMaybe<types.EntityOrder>;
};

/** Resolves a field to all entities of a kind. */
export function allEntities<K extends EntityKind>(kind: K) {
  return async (
    _: unknown,
    args: EntityArguments,
    { loaders }: Context,
  ): Promise<Connection<Scoped<EntityOfKind<K>>>> => {
    const lens = lensBelow({}, args.lens);
    const order = entityOrder(args.orderBy);
    const page = pageRequest(args);
    const selection = { kind, filter: entityFilter(args.where), lens };
    return connection(
      await loaders.entityPages.load({ selection, order, page }),
      page,
      (entity) => scoped(ofKinds(entity, [kind]), lens),
      () => loaders.entityCounts.load(selection),
    );
  };
}

function relationQuestion(kinds: readonly RelationKind[] | undefined, outer: Lens, args: RelationArguments) {
  return {
    lens: lensBelow(outer, args.lens),
    order: relationOrder(args.orderBy),
    page: pageRequest(args),
    filter: ofKindsOnly(relationFilter(args.where), kinds),
  };
}

/** The filter of a field that gives relations of these kinds only. */
function ofKindsOnly(filter: RelationFilter, kinds: readonly RelationKind[] | undefined): RelationFilter {
  const asked = filter.kinds;
  return { ...filter, kinds: asked && kinds ? kinds.filter((kind) => asked.includes(kind)) : (asked ?? kinds) };
}
