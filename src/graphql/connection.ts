import type { Key, Page, PageRequest } from '../domain/page.js';
import { encodeCursor } from './cursor.js';

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A Relay connection as graphql-js resolves it by itself: `totalCount` is called only when it is asked for. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

export function connection<D, T>(
  { items, keys, hasMore }: Page<D>,
  { fromEnd, after, before }: PageRequest,
  nodeOf: (item: D) => T,
  totalCount: () => Promise<number>,
): Connection<T> {
  const edges = items.map((item, index) => ({ cursor: cursorOf(keys[index]), node: nodeOf(item) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: fromEnd ? before !== undefined : hasMore,
      hasPreviousPage: fromEnd ? hasMore : after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function cursorOf(key: Key | undefined): string {
  if (key === undefined) throw new Error('The store gave an item without its key.');
  return encodeCursor(key);
}
