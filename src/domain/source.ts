import type { Day } from './day.js';

/** A document: article, data set, cable. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedOn?: Day;
  readonly retrievedOn?: Day;
}
