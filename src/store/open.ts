import type { StoreLocation } from './location.js';
import { openNeo4jStore } from './neo4j/store.js';
import type { Store } from './port.js';
import { openSqliteStore } from './sqlite/store.js';

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
