import { serverAudits } from 'graphql-http';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { sharedServer } from '../support/serving.js';

const server = sharedServer(temporarySqlite(), HARBOUR_TALKS);

describe('GraphQL over HTTP: the server', () => {
  const audits = serverAudits({ url: () => `${server().url}/graphql` });

  // A SHOULD or MAY that is not followed is a warning of the audits', and no failure; a MUST is an error.
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, name, audit) => {
    const result = await audit.fn();
    if (name.startsWith('MUST')) expect(result).toMatchObject({ status: 'ok' });
    else expect(['ok', 'notice', 'warn']).toContain(result.status);
  });
});
