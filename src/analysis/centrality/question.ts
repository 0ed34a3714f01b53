import type { Lens } from '../../domain/lens.js';
import type { EntityKind, RelationKind } from '../../domain/vocabulary.js';
import type { Metric } from './measures.js';

/** A part of the graph. */
export interface GraphScope {
  /** Ids of entities: only what is at most `depth` relations away from one of them. All where it is absent. */
  readonly around?: readonly string[];
  readonly depth: number;
  /** Only entities of these kinds, all where it is absent; on the way from `around` the others count. */
  readonly kinds?: readonly EntityKind[];
  /** Only relations of these kinds. */
  readonly via: readonly RelationKind[];
}

export interface ScopeQuestion {
  readonly scope: GraphScope;
  readonly lens: Lens;
}

export interface RankingQuestion extends ScopeQuestion {
  readonly metric: Metric;
}

export interface Ranked {
  /** Id. */
  readonly entity: string;
  readonly score: number;
}

export interface Community {
  /** 1 for the largest. */
  readonly number: number;
  /** By DEGREE in the scope, best first, then by id. */
  readonly members: readonly Ranked[];
}
