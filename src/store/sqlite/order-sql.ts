import type { Lens } from '../../domain/lens.js';
import { COUNT_DIGITS, type EntityOrder, type RelationOrder } from '../../domain/page.js';
import { certaintyOf, certaintyOfWhole, participationIsSeen } from './lens-sql.js';
import type { KeyColumns } from './page-sql.js';
import { raw, type Sql, sql } from './sql.js';

type Sorts<Order extends { readonly by: string }> = Readonly<Record<Order['by'], (lens: Lens) => Sql>>;

const OF_RELATION: Sorts<RelationOrder> = {
  DATE: () => raw('r.earliest'),
  CERTAINTY: (lens) => sql`(${certaintyOf(lens)} || ' ' || r.earliest)`,
};

const OF_PARTICIPATION: Sorts<RelationOrder> = {
  DATE: () => raw('p.earliest'),
  CERTAINTY: (lens) => sql`(${certaintyOfWhole(lens)} || ' ' || p.earliest)`,
};

const OF_ENTITY: Sorts<EntityOrder> = {
  NAME: () => raw('e.text_key'),
  ID: () => raw('e.id'),
  RELATIONS: (lens) => sql`(
    SELECT printf('%0${raw(String(COUNT_DIGITS))}d', count(DISTINCT p.relation)) FROM participation AS p
    WHERE p.entity = e.key AND ${participationIsSeen(lens)}
  )`,
};

/** The order of relations `r`. */
export function relationOrder({ by, direction }: RelationOrder, lens: Lens): KeyColumns {
  return { sort: OF_RELATION[by](lens), id: raw('r.id'), direction };
}

/** The same order of relations, by their participations `p`. */
export function participationOrder({ by, direction }: RelationOrder, lens: Lens): KeyColumns {
  return { sort: OF_PARTICIPATION[by](lens), id: raw('p.relation_id'), direction };
}

/** The order of entities `e`. */
export function entityOrder({ by, direction }: EntityOrder, lens: Lens): KeyColumns {
  return { sort: OF_ENTITY[by](lens), id: raw('e.id'), direction };
}
