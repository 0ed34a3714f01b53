import type { Direction, Page, PageRequest } from '../../domain/page.js';
import { all, raw, type Sql, sql } from './sql.js';

/** An order by a column and then by id, both columns of the same index. */
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

/** The order in which rows are taken, which is the reverse one where a page counts from the end; one more than the page holds. */
export function takeInOrder({ sort, id, direction }: KeyColumns, { fromEnd, limit }: PageRequest): Sql {
  const taken = (direction === 'ASC') === fromEnd ? raw('DESC') : raw('ASC');
  const byId = sql`${id} ${taken}`;
  // Naming the id twice would make SQLite sort once more.
  return sql`ORDER BY ${sort.text === id.text ? byId : sql`${sort} ${taken}, ${byId}`} LIMIT ${limit + 1}`;
}

/** The page out of rows as {@link takeInOrder} gave them. */
export function cutPage<T>(taken: readonly T[], { fromEnd, limit }: PageRequest): Page<T> {
  const items = taken.slice(0, limit);
  return { items: fromEnd ? items.reverse() : items, hasMore: taken.length > limit };
}

/** The page with what each of its keys stands for; what a statement found is there for the next one of its transaction. */
export function fillPage<T>({ items, hasMore }: Page<number>, found: ReadonlyMap<number, T>): Page<T> {
  return { items: items.flatMap((key) => found.get(key) ?? []), hasMore };
}
