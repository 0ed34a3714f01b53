import neo4j from 'neo4j-driver';
import type { Direction, Key, Page, PageRequest } from '../../domain/page.js';
import { type Condition, condition } from './condition.js';
import type { Parameters } from './connection.js';
import { fromOrderKey, orderKey } from './order-key.js';

/** What a list is sorted by: two expressions, the second of which is the id's key. */
export interface Sorting {
  readonly sort: string;
  readonly id: string;
  /**
   * Given where an index has the order: the properties in it before those two, each the same for the whole list. Neo4j
   * takes the order from the index when they are sorted by as well.
   */
  readonly index?: readonly string[];
}

export interface Paging {
  readonly conditions: readonly Condition[];
  /** `ORDER BY … LIMIT $limit`. */
  readonly text: string;
  readonly parameters: Parameters;
}

const AFTER: Readonly<Record<Direction, string>> = { ASC: '>', DESC: '<' };
const BEFORE: Readonly<Record<Direction, string>> = { ASC: '<', DESC: '>' };
const BACKWARDS: Readonly<Record<Direction, Direction>> = { ASC: 'DESC', DESC: 'ASC' };

/** One item more than asked for is fetched: it tells whether there are more. */
export function paging({ sort, id, index }: Sorting, direction: Direction, page: PageRequest): Paging {
  const scan = page.fromEnd ? BACKWARDS[direction] : direction;
  const columns = [...(index ?? []), sort, id].map((column) => `${column} ${scan}`);
  const beyond = (key: Key, operator: string, name: string): Condition =>
    condition(
      `${sort} ${operator}= $${name}Sort AND (${sort} ${operator} $${name}Sort OR ${id} ${operator} $${name}Id)`,
      { [`${name}Sort`]: orderKey(key[0]), [`${name}Id`]: orderKey(key[1]) },
    );
  return {
    conditions: [
      // An index lacks nodes without one of its properties, so Neo4j uses it only when told that none is wanted.
      ...(index === undefined ? [] : [condition(`${sort} IS NOT NULL AND ${id} IS NOT NULL`)]),
      ...(page.after === undefined ? [] : [beyond(page.after, AFTER[direction], 'after')]),
      ...(page.before === undefined ? [] : [beyond(page.before, BEFORE[direction], 'before')]),
    ],
    text: `ORDER BY ${columns.join(', ')}\nLIMIT $limit`,
    parameters: { limit: neo4j.int(page.limit + 1) },
  };
}

/** What tells where a row stands: the value that it is sorted by, as Neo4j has it. */
export interface Sorted {
  readonly sort: string;
}

/** The page from the rows that were found in the direction of paging. */
export function toPage<Row extends Sorted, Item extends { readonly id: string }>(
  rows: readonly Row[],
  page: PageRequest,
  make: (row: Row) => Item,
): Page<Item> {
  const found = rows.slice(0, page.limit).map((row) => ({ item: make(row), sort: fromOrderKey(row.sort) }));
  if (page.fromEnd) found.reverse();
  return {
    items: found.map(({ item }) => item),
    keys: found.map(({ item, sort }) => [sort, item.id]),
    hasMore: rows.length > page.limit,
  };
}
