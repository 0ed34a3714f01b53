/** What an entity lets be done with it: pinned ones never move, kept ones only after those that are new have found their places. */
export type Hold = 'FREE' | 'KEPT' | 'PINNED';

/** Entities by number; positions one after the other, x and y; the two ends of each line one after the other. */
export interface LayoutTask {
  readonly positions: Float32Array;
  /** In pixels. */
  readonly radii: Float32Array;
  readonly holds: readonly Hold[];
  readonly ends: Uint32Array;
}
