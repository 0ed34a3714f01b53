import type { GraphEntity } from './graph.js';

/** An entity that a search found. */
export interface Found {
  readonly entity: GraphEntity;
  /** The form of its name by which it answers best: where it is not the usual one, say both. */
  readonly name: string;
  /** From 0 to 1. */
  readonly score: number;
}
