import { openNeo4jStore } from './neo4j/store.js';
import type { Store } from './port.js';
import { openSqliteStore } from './sqlite/store.js';

export interface Neo4jLocation {
  readonly kind: 'neo4j';
  /** `neo4j://`, `neo4j+s://`, `bolt://` and their `+ssc` forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The home database of the user where absent. */
  readonly database?: string;
}

export interface SqliteLocation {
  readonly kind: 'sqlite';
  /** The database file; its folder is made where it is missing. */
  readonly path: string;
}

export type StoreLocation = SqliteLocation | Neo4jLocation;

/**
 * Opens a store and brings its schema up to date; a new one is made where there is none.
 * @throws StoreUnavailableError when it cannot be reached or opened.
 * @throws StoreTooNewError when a newer Demarche wrote it.
 */
export function openStore(location: StoreLocation): Promise<Store> {
  switch (location.kind) {
    case 'sqlite':
      return openSqliteStore(location);
    case 'neo4j':
      return openNeo4jStore(location);
  }
}
