import type { Likeness } from '../names/likeness.js';
import type { Profile } from '../profile.js';
import type { Feature, Levels } from '../weights.js';

/** What a feature may need beside the two. */
export interface Comparison {
  readonly one: Profile;
  readonly other: Profile;
  /** The names of the two that agree best. */
  readonly likeness: Likeness;
  /** In how many different names of the graph a word (its skeleton) stands. */
  readonly namesWith: (skeleton: string) => number;
  /** What an id is called, for sentences. */
  readonly nameOf: (id: string) => string;
}

/** What a feature finds, and a sentence (without its full stop) that says it. */
export interface Finding<F extends Feature> {
  readonly level: Levels[F];
  readonly because: string;
}

/** Undefined where nothing is known by which the two could be compared. */
export type Compare<F extends Feature> = (comparison: Comparison) => Finding<F> | undefined;
