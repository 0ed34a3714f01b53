import type { Day } from './day.js';

/** A document: article, data set, cable. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Under which it may be used, as it says itself: `CC0 1.0`. */
  readonly licence?: string;
  readonly publishedOn?: Day;
  readonly retrievedOn?: Day;
}
