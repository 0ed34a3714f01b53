import type { Direction, Key, Page, PageRequest } from '../../src/domain/page.js';
import { compareText } from '../../src/domain/text-order.js';

/** The page of all items that a request asks for: everything sorted, cut at the keys, and the first or last of what is left. */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => Key,
  direction: Direction,
  { limit, fromEnd, after, before }: PageRequest,
): Page<T> {
  const compare = (a: Key, b: Key) => (direction === 'ASC' ? 1 : -1) * compareKeys(a, b);
  const between = [...items]
    .sort((a, b) => compare(keyOf(a), keyOf(b)))
    .filter((item) => after === undefined || compare(keyOf(item), after) > 0)
    .filter((item) => before === undefined || compare(keyOf(item), before) < 0);
  const from = fromEnd ? Math.max(0, between.length - limit) : 0;
  const found = between.slice(from, from + Math.min(limit, between.length));
  return { items: found, keys: found.map(keyOf), hasMore: between.length > limit };
}

function compareKeys(a: Key, b: Key): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1]);
}
