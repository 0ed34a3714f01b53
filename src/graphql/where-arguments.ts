import type { EntityOrder, RelationOrder } from '../domain/page.js';
import type { RelationKind } from '../domain/vocabulary.js';
import type { EntityFilter, RelationFilter, TextFilter } from '../store/port.js';
import type * as types from './generated/resolver-types.js';
import { periodOf } from './lens-argument.js';

type Given<T> = types.InputMaybe<T> | undefined;

/** The conditions on relations of these kinds; a `kind` among them narrows further. */
export function relationFilter(
  kinds: readonly RelationKind[] | undefined,
  where: Given<types.RelationWhere & types.MeetingWhere>,
): RelationFilter {
  const asked = where?.kind;
  const narrowed = asked ? (kinds?.filter((kind) => asked.includes(kind)) ?? asked) : kinds;
  return {
    ids: idsOf(where?.id),
    kinds: narrowed,
    during: where?.during ? periodOf(where.during) : undefined,
    status: where?.status ?? undefined,
    channel: where?.channel ?? undefined,
  };
}

export function entityFilter(where: Given<types.EntityWhere>): EntityFilter {
  return { ids: idsOf(where?.id), name: textFilter(where?.name) };
}

export function relationOrder(order: Given<types.RelationOrder>): RelationOrder {
  return { by: order?.field ?? 'DATE', direction: order?.direction ?? 'DESC' };
}

export function entityOrder(order: Given<types.EntityOrder>): EntityOrder {
  return { by: order?.field ?? 'NAME', direction: order?.direction ?? 'ASC' };
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
