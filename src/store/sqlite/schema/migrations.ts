import { GRAPH } from './001-graph.js';
import { IMPORTS } from './004-imports.js';

/** In order; the number of those that were run is the schema version of a database. One that was released is never changed. */
export const MIGRATIONS: readonly string[] = [GRAPH, IMPORTS];
