import type { ChangeSet } from '../../src/domain/change-set.js';
import type { QueryLimits } from '../../src/graphql/limits/query-limits.js';
import { type StoreUnderTest, sharedStore } from '../conformance/harness.js';
import { serve, type TestServer } from './server.js';

/** Registers a server in front of a store that holds `changes`, for all tests of the enclosing `describe`, which only read. */
export function sharedServer(under: StoreUnderTest, changes: ChangeSet, limits?: QueryLimits): () => TestServer {
  let server: TestServer | undefined;
  // Before the store's own hook: hooks run in the order in which they are registered, and the server goes first.
  afterAll(() => server?.stop());
  const store = sharedStore(under, changes);
  beforeAll(async () => {
    server = await serve(store(), { limits });
  });
  return () => {
    if (server === undefined) throw new Error('The server is started before each test.');
    return server;
  };
}
