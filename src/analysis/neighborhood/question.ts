import type { Lens } from '../../domain/lens.js';
import type { RelationKind } from '../../domain/vocabulary.js';

export interface NeighborhoodQuestion {
  /** Ids of entities: they are always there. */
  readonly around: readonly string[];
  readonly via: readonly RelationKind[];
  readonly lens: Lens;
  /** How many relations away from `around` is looked. */
  readonly depth: number;
  /** How many entities beside `around` and `excluding` are kept. */
  readonly limit: number;
  /** Ids of those that whoever asks has already. */
  readonly excluding: readonly string[];
  /** How many relations are given at the most: where it is absent {@link RELATIONS_PER_NODE} for each entity that is asked for. */
  readonly relations?: number;
}

/** How many relations are shown for each entity that is asked for, where the question does not say how many. */
export const RELATIONS_PER_NODE = 4;
/** How many edges for each relation. */
export const EDGES_PER_RELATION = 2.5;

/** How much the answer can hold at the most. */
export function sizeOf({ around, limit, relations }: NeighborhoodQuestion) {
  const nodes = around.length + limit;
  const most = relations ?? RELATIONS_PER_NODE * nodes;
  return { nodes, relations: most, edges: Math.floor(EDGES_PER_RELATION * most) };
}

/** A relation that ties entities of a neighborhood. */
export interface Tied {
  readonly relation: string;
  /** Those of its entities that are known to whoever asks, nearest first: of `around`, new, or of `excluding`. */
  readonly entities: readonly string[];
}

/** What was left out, by the kind of relation. */
export interface HiddenCount {
  readonly kind: RelationKind;
  /** How many relations of this kind. */
  readonly count: number;
  /** How many entities that relations of this kind lead to: who is led to by several kinds counts in each. */
  readonly entities: number;
}

export interface Neighborhood {
  /** Ids: those of `around`, then the new ones, nearest first. */
  readonly nodes: readonly string[];
  /** The most recent first. */
  readonly ties: readonly Tied[];
  /** In the order of RELATION_KINDS; kinds of which nothing was left out are absent. */
  readonly hidden: readonly HiddenCount[];
}
