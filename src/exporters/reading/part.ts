import type { Lens } from '../../domain/lens.js';
import type { RelationFilter } from '../../store/selection.js';

/** What is exported of a store: some of its relations, whole, and whoever they and their claims name. */
export interface Part {
  /** What it is, in a few words: `The meetings of …`. */
  readonly title: string;
  /** Under which relations are seen. */
  readonly lens: Lens;
  /** Of those seen, the ones that match. */
  readonly relations: RelationFilter;
  /** Also these entities, by the ids under which they are shown; or all there are. */
  readonly entities: 'ALL' | readonly string[];
}

/** All entities, and all relations seen under the lens. */
export function wholeOf(lens: Lens): Part {
  return { title: 'The whole graph', lens, relations: {}, entities: 'ALL' };
}
