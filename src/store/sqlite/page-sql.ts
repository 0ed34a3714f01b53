import type { Direction, Key, Page, PageRequest } from '../../domain/page.js';
import { all, raw, type Sql, sql } from './sql.js';

/** An order by a column and then by id, both of the same index where there is one. */
export interface KeyColumns {
  readonly sort: Sql;
  readonly id: Sql;
  readonly direction: Direction;
}

/** Only rows after and before the keys that the page names. */
export function withinPage({ sort, id, direction }: KeyColumns, { after, before }: PageRequest): Sql {
  const [behind, ahead] = direction === 'ASC' ? [raw('>'), raw('<')] : [raw('<'), raw('>')];
  return all(
    after && sql`(${sort}, ${id}) ${behind} (${after[0]}, ${after[1]})`,
    before && sql`(${sort}, ${id}) ${ahead} (${before[0]}, ${before[1]})`,
  );
}

/** The first rows in the order in which they are taken, one more than the page holds. */
export function takeInOrder(order: KeyColumns, page: PageRequest): Sql {
  return sql`ORDER BY ${sorted(order, page)} LIMIT ${page.limit + 1}`;
}

/** The terms of the order in which rows are taken, which is the reverse one where a page counts from the end. */
export function sorted({ sort, id, direction }: KeyColumns, { fromEnd }: PageRequest): Sql {
  const taken = (direction === 'ASC') === fromEnd ? raw('DESC') : raw('ASC');
  const byId = sql`${id} ${taken}`;
  // Naming the id twice would make SQLite sort once more.
  return sort.text === id.text ? byId : sql`${sort} ${taken}, ${byId}`;
}

/** What a row of a page stands for, and where it stands in the order. */
export type Taken<T> = readonly [item: T, ...key: Key];

/** The page out of rows as {@link takeInOrder} gave them. */
export function cutPage<T>(taken: readonly Taken<T>[], { fromEnd, limit }: PageRequest): Page<T> {
  const rows = taken.slice(0, limit);
  if (fromEnd) rows.reverse();
  return {
    items: rows.map(([item]) => item),
    keys: rows.map(([, ...key]) => key),
    hasMore: taken.length > limit,
  };
}

/** The page with what each of its rows stands for; what a statement found is there for the next one of its transaction. */
export function fillPage<T>(page: Page<number>, found: ReadonlyMap<number, T>): Page<T> {
  return { ...page, items: page.items.flatMap((key) => found.get(key) ?? []) };
}
