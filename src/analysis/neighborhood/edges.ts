import { type Pair, pairsOf } from '../../domain/pairs.js';
import type { Relation } from '../../domain/relation.js';

/** A relation, with whatever belongs to it, and those of its entities that are known. */
export interface TiedRelation<R extends { readonly value: Relation }> {
  readonly relation: R;
  /** Ids, nearest first. */
  readonly entities: readonly string[];
}

export interface Edges<R> {
  readonly edges: { readonly relation: R; readonly pair: Pair }[];
  /** Whether there are more than the limit. */
  readonly isCut: boolean;
}

/** The relations as edges, in their order, at most `limit`; without edges between two that are both excluded. */
export function edgesOf<R extends { readonly value: Relation }>(
  tied: readonly TiedRelation<R>[],
  excluding: ReadonlySet<string>,
  limit: number,
): Edges<R> {
  const edges = tied.flatMap(({ relation, entities }) =>
    pairsOf(relation.value, entities)
      .filter(({ source, target }) => !excluding.has(source) || !excluding.has(target))
      .map((pair) => ({ relation, pair })),
  );
  return { edges: edges.slice(0, limit), isCut: edges.length > limit };
}
