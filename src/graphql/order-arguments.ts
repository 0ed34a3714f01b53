import type { EntityOrder, RelationOrder } from '../domain/page.js';
import type * as types from './generated/resolver-types.js';

type Given<T> = types.InputMaybe<T> | undefined;

export function relationOrder(order: Given<types.RelationOrder>): RelationOrder {
  return { by: order?.field ?? 'DATE', direction: order?.direction ?? 'DESC' };
}

export function entityOrder(order: Given<types.EntityOrder>): EntityOrder {
  return { by: order?.field ?? 'NAME', direction: order?.direction ?? 'ASC' };
}
