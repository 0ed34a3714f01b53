import { serverAudits } from 'graphql-http';
import type { Store } from '../../src/store/port.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { serve, type TestServer } from '../support/server.js';

let store: Store;
let server: TestServer;
beforeAll(async () => {
  store = await temporarySqlite().openEmpty();
  await store.apply(HARBOUR_TALKS);
  server = await serve(store);
});
afterAll(async () => {
  await server.stop();
  await store.close();
});

describe('GraphQL over HTTP: the server', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  // A SHOULD or MAY that is not followed is a warning of the audits', and no failure; a MUST is an error.
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, name, audit) => {
    const result = await audit.fn();
    if (name.startsWith('MUST')) expect(result).toMatchObject({ status: 'ok' });
    else expect(['ok', 'notice', 'warn']).toContain(result.status);
  });
});
