import type { StoreUnderTest } from '../conformance/harness.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeNeo4j, realNeo4j } from './neo4j.js';

/** A `describe` that runs once on every store: what stands on top of a store is tested on both. */
export function describeOnEachStore(name: string, body: (under: StoreUnderTest) => void): void {
  describe(`on SQLite, ${name}`, () => body(temporarySqlite()));
  describeNeo4j(`on Neo4j, ${name}`, () => body(realNeo4j()));
}
