import type { StoreUnderTest } from '../conformance/harness.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { realNeo4j } from './neo4j.js';

/** Every store, for tests of what stands on top of one: `describe.each(STORES)`. */
export const STORES: readonly (readonly [name: string, under: StoreUnderTest])[] = [
  ['SQLite', temporarySqlite()],
  ['Neo4j', realNeo4j()],
];
