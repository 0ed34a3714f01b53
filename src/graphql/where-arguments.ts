import { BadInputError } from '../domain/errors.js';
import type {
  Combined,
  EntityFilter,
  ParticipationFilter,
  Quantified,
  RelationFilter,
  TextFilter,
} from '../store/selection.js';
import type * as types from './generated/resolver-types.js';
import { periodOf } from './lens-argument.js';

type Given<T> = types.InputMaybe<T> | undefined;

interface Combinations<Where> {
  readonly and?: Given<readonly Where[]>;
  readonly or?: Given<readonly Where[]>;
  readonly not?: Given<Where>;
}

/** The conditions on relations of any kind, those that only some kinds have among them. */
export type AnyRelationWhere = Omit<types.RelationWhere & types.MeetingWhere, 'and' | 'or' | 'not'> &
  Combinations<AnyRelationWhere>;

/** The filter that an argument asks for; null is as good as absent. */
export function relationFilter(where: Given<AnyRelationWhere>): RelationFilter {
  if (!where) return {};
  const { id, kind, during, status, channel, accreditation, venue, participants } = where;
  const { and, ...others } = combined(where, relationFilter);
  const atVenue = venue && { participants: { some: { roles: ['VENUE' as const], entity: entityFilter(venue) } } };
  return {
    ids: idsOf(id),
    kinds: kind ?? undefined,
    during: during ? periodOf(during) : undefined,
    status: status ?? undefined,
    channel: channel ?? undefined,
    accreditation: accreditation ?? undefined,
    participants: quantified(participants, participationFilter),
    ...others,
    and: atVenue ? [...(and ?? []), atVenue] : and,
  };
}

/** @throws BadInputError where a role is given, and not what to ask of the relations in which it is taken. */
export function entityFilter(where: Given<types.EntityWhere>): EntityFilter {
  if (!where) return {};
  const { id, kind, name, identifier, relations } = where;
  if (relations?.role && !relations.some && !relations.none) {
    throw new BadInputError(
      '`relations`: expected `some` or `none` beside `role`; write `some: {}` for those who have any such relation.',
    );
  }
  return {
    ids: idsOf(id),
    kinds: kind ?? undefined,
    name: textFilter(name),
    identifier: identifier ?? undefined,
    relations: relations ? { roles: relations.role ?? undefined, ...quantified(relations, relationFilter) } : undefined,
    ...combined(where, entityFilter),
  };
}

function participationFilter(where: types.ParticipationWhere): ParticipationFilter {
  const { role, entity, onBehalfOf } = where;
  return {
    roles: role ?? undefined,
    entity: entity ? entityFilter(entity) : undefined,
    onBehalfOf: onBehalfOf ? entityFilter(onBehalfOf) : undefined,
  };
}

function combined<Where, Filter>(
  { and, or, not }: Combinations<Where>,
  filterOf: (where: Where) => Filter,
): Combined<Filter> {
  return { and: and?.map(filterOf), or: or?.map(filterOf), not: not ? filterOf(not) : undefined };
}

function quantified<Where, Filter>(
  where: Given<{ readonly some?: Given<Where>; readonly none?: Given<Where> }>,
  filterOf: (where: Where) => Filter,
): Quantified<Filter> | undefined {
  if (!where) return undefined;
  const { some, none } = where;
  return { some: some ? filterOf(some) : undefined, none: none ? filterOf(none) : undefined };
}

function idsOf(where: Given<types.IdWhere>): readonly string[] | undefined {
  const { eq, in: among } = where ?? {};
  if (typeof eq !== 'string') return among ?? undefined;
  return among && !among.includes(eq) ? [] : [eq];
}

function textFilter(where: Given<types.StringWhere>): TextFilter | undefined {
  if (!where) return undefined;
  return {
    eq: where.eq ?? undefined,
    in: where.in ?? undefined,
    contains: where.contains ?? undefined,
    startsWith: where.startsWith ?? undefined,
  };
}
