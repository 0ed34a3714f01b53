import type { Day } from '../../domain/day.js';
import type { Lens } from '../../domain/lens.js';
import type { Certainty, RelationKind } from '../../domain/vocabulary.js';

export const PATH_MODES = ['SHORTEST', 'K_SHORTEST'] as const;
export type PathMode = (typeof PATH_MODES)[number];

export interface PathQuestion {
  /** Ids of two different entities. */
  readonly from: string;
  readonly to: string;
  /** Relations of these kinds are hops. */
  readonly via: readonly RelationKind[];
  /** What it shows as only denied is never a hop, also where it includes what is denied. */
  readonly lens: Lens;
  /** Ids of entities through which no path may go. */
  readonly avoid: readonly string[];
  readonly maxHops: number;
  /** SHORTEST: the paths of the fewest hops. K_SHORTEST: longer ones as well, until there are as many as asked for. */
  readonly mode: PathMode;
  /** Only chains of which each relation can begin no earlier than the one before it. */
  readonly chronological: boolean;
  /** How many paths at the most. */
  readonly first: number;
}

/** One hop: as certain as the weakest of the relation and the two participations it goes through. */
export interface Step {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly certainty: Certainty;
}

export interface Path {
  readonly steps: readonly Step[];
  /** Of its weakest hop. */
  readonly weakestCertainty: Certainty;
  /** The earliest of the days from which on its relations can be in force; absent where no beginning is known. */
  readonly start?: Day;
  /** The latest of its relations' days, see `Adjacency.lastKnownDay`; absent where none is known. */
  readonly end?: Day;
}

/** `paths`: best first. `none`: there is none of so few hops. `limit`: it would have taken too long to tell. */
export type PathAnswer =
  | { readonly kind: 'paths'; readonly paths: readonly Path[] }
  | { readonly kind: 'none'; readonly explored: number }
  | { readonly kind: 'limit'; readonly explored: number; readonly limit: number };
