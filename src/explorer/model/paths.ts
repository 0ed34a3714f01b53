import type { Mention, RelationEvidence } from './evidence.js';
import type { Certainty } from './words.js';

/** One hop: a relation that both take part in, with its claims. */
export interface PathStep {
  readonly from: Mention;
  readonly relation: RelationEvidence;
  readonly to: Mention;
  /** As the weakest of the relation and the two participations that it goes through. */
  readonly certainty: Certainty;
}

export interface Path {
  readonly hops: number;
  readonly weakestCertainty: Certainty;
  /** The first and the last day of its relations, where one is known. */
  readonly start?: string;
  readonly end?: string;
  readonly steps: readonly PathStep[];
}

/** What came of the view's question; the panel lists it. */
export type PathAnswer =
  /** Fewer hops first, then the more certain, then the more recent. */
  | { readonly kind: 'PATHS'; readonly hops: number; readonly paths: readonly Path[] }
  | { readonly kind: 'NO_PATH'; readonly from: Mention; readonly to: Mention; readonly searchedHops: number }
  /** The search was given up: what to do, in words. */
  | { readonly kind: 'GAVE_UP'; readonly hint: string }
  /** What is wrong with the question, in words. */
  | { readonly kind: 'REFUSED'; readonly message: string };
