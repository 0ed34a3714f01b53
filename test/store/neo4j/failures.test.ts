import { once } from 'node:events';
import { createServer } from 'node:net';
import { StoreUnavailableError } from '../../../src/domain/errors.js';
import type { Neo4jLocation } from '../../../src/store/location.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { describeNeo4j, neo4jLocation } from '../../support/neo4j.js';

const SECRET = 'a-secret-that-nobody-may-see';

async function failureOf(location: Neo4jLocation): Promise<Error> {
  const error = await openNeo4jStore(location).then(
    () => new Error('It was opened.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreUnavailableError)) throw error;
  return error;
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

describe('Opening a Neo4j that is not there', () => {
  it.each(['bolt', 'neo4j', 'bolt+ssc'])('over %s:// says what to check', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await unusedPort()}`;
    const { message } = await failureOf({ kind: 'neo4j', uri, user: 'neo4j', password: SECRET, database: 'neo4j' });
    expect(message).toContain(`Neo4j at ${uri} cannot be used: it does not answer`);
    expect(message).toContain('NEO4J_URI');
    expect(message).not.toContain(SECRET);
  });

  it('at an address that is none says which are', async () => {
    const { message } = await failureOf({
      kind: 'neo4j',
      uri: `mysql://somebody:${SECRET}@localhost`,
      user: 'neo4j',
      password: SECRET,
    });
    expect(message).toBe(
      'Expected the address of a Neo4j server such as neo4j://localhost:7687, neo4j+s://… or bolt://…; got "mysql://localhost".',
    );
  });
});

describeNeo4j('Opening a real Neo4j', () => {
  it('with a wrong password says so without telling it', async () => {
    const { message } = await failureOf({ ...neo4jLocation(), password: SECRET });
    expect(message).toContain('it refused the user');
    expect(message).toContain('NEO4J_PASSWORD');
    expect(message).not.toContain(SECRET);
  });

  it('with a database that it does not have names the database', async () => {
    const { message } = await failureOf({ ...neo4jLocation(), database: 'no-such-database' });
    expect(message).toContain('it has no database "no-such-database"; check NEO4J_DATABASE');
    expect(message).not.toContain(neo4jLocation().password);
  });
});
