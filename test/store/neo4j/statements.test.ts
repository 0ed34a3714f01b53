import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { PARTICIPATION_TYPES } from '../../../src/store/neo4j/model.js';
import { CYPHER_FOLDER } from '../../../src/store/neo4j/statement.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { describeNeo4j, neo4jLocation, wipe } from '../../support/neo4j.js';

const FOLDER = join(CYPHER_FOLDER, 'queries');
const FILES = readdirSync(FOLDER).map((file): [string, string] => [file, readFileSync(join(FOLDER, file), 'utf8')]);

/** The example parameters in the comment at the head of a file, each as the Cypher expression that gives its value. */
function examples(text: string): Map<string, string> {
  const lines = text.matchAll(/^\/\/ :param (\w+) => (.+)$/gm);
  return new Map([...lines].map(([, name = '', expression = '']) => [name, expression]));
}

describe('Each file of cypher/queries', () => {
  it.each(FILES)('%s says at its head what it gives', (_file, text) => {
    expect(text).toMatch(/^\/\/ [A-Z]/);
  });

  it.each(FILES)('%s has an example for each parameter, and for nothing else', (_file, text) => {
    const statement = text.replace(/^\s*\/\/.*$/gm, '');
    const used = new Set([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...examples(text).keys()].sort()).toEqual([...used].sort());
  });
});

describe('What refers to an entity that is shown as another', () => {
  const query = readFileSync(join(FOLDER, 'relations-naming.cypher'), 'utf8');
  const schema = readdirSync(join(CYPHER_FOLDER, 'schema'))
    .map((file) => readFileSync(join(CYPHER_FOLDER, 'schema', file), 'utf8'))
    .join('\n');

  it.each(Object.values(PARTICIPATION_TYPES))(
    'is found by an index where somebody else has the part %s for it',
    (type) => {
      expect(query).toContain(`[:${type} {onBehalfOf: id}]`);
      expect(schema).toContain(`FOR ()-[participation:${type}]-() ON (participation.onBehalfOf)`);
    },
  );
});

describeNeo4j('Each file of cypher/queries, as a person would run it,', () => {
  let driver: Driver;
  beforeAll(async () => {
    await wipe();
    const { uri, user, password } = neo4jLocation();
    await (await openNeo4jStore(neo4jLocation())).close();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver?.close());

  it.each(FILES)('%s is accepted with the parameters of its example', async (_file, text) => {
    const session = driver.session({ database: neo4jLocation().database });
    const transaction = session.beginTransaction();
    const parameters: Record<string, unknown> = {};
    for (const [name, expression] of examples(text)) {
      const { records } = await transaction.run(`RETURN ${expression} AS value`);
      parameters[name] = records[0]?.get('value');
    }
    const { summary } = await transaction.run(text, parameters);
    expect(summary.gqlStatusObjects.filter(({ gqlStatus }) => gqlStatus.startsWith('4'))).toEqual([]);
    await transaction.rollback();
    await session.close();
  });
});
