import { readdirSync, readFileSync } from 'node:fs';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeNeo4j, realNeo4j } from '../support/neo4j.js';
import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';
import { COUNT_QUERIES } from './count-queries.js';
import { everythingQuery } from './everything-query.js';
import { FILTER_QUERIES } from './filter-queries.js';
import { NEIGHBORHOOD_QUERIES } from './neighborhood-queries.js';
import { NESTED_QUERIES } from './nested-queries.js';
import { PATH_QUERIES } from './path-queries.js';
import { RANKING_QUERIES } from './ranking-queries.js';

const EXAMPLES = new URL('../../src/graphiql/examples/', import.meta.url);
const examples = readdirSync(EXAMPLES).map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')] as const);

const LENSES = [
  '{}',
  '{ includeDenied: true }',
  '{ minCertainty: CONFIRMED }',
  '{ knownBy: "2024-03-05" }',
  '{ during: { from: "2024-03", to: "2025-11-25" }, minCertainty: REPORTED, includeDenied: true }',
];

const SEARCHES = [
  'a',
  'pe',
  'Zelenskiy v',
  'Петров',
  'harbuor',
  'person 7',
  'ambassador of the league',
  'Q30',
  '* AND "x"',
];

/** Both stores are asked the same over HTTP, and the texts of their answers are compared, to the byte. */
describeNeo4j('SQLite and Neo4j give the same answer, byte for byte,', () => {
  describe.each([
    ['the shipped dossier', shippedChanges()],
    ['the harbour talks', HARBOUR_TALKS],
    ['a grown graph', growDiplomacy(50)],
  ])('from %s', (_, changes) => {
    const sqlite = sharedServer(temporarySqlite(), changes);
    const neo4j = sharedServer(realNeo4j(), changes);
    const expectSame = async (query: string) => {
      const answer = await sqlite().ask(query);
      expect(answer.errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'NOT_FOUND')).toEqual([]);
      expect((await neo4j().ask(query)).text).toBe(answer.text);
    };

    it.each(LENSES)('to every field of every type under %s', async (lens) => {
      await expectSame(everythingQuery(lens));
    });
    it.each([...PATH_QUERIES, ...NEIGHBORHOOD_QUERIES, ...RANKING_QUERIES])('to %s', async (query) =>
      expectSame(query),
    );
    it.each(SEARCHES)('to the search for %j', async (text) => {
      const node = 'id kind name names { text } relations(first: 2) { nodes { label claims { id } } }';
      await expectSame(
        `{ search(text: ${JSON.stringify(text)}, first: 7) { totalCount edges { cursor score name { text } node { ${node} } } pageInfo { endCursor } } }`,
      );
    });
    it.each(Object.entries({ ...NESTED_QUERIES, ...COUNT_QUERIES, ...FILTER_QUERIES }))('to %s', async (_name, query) =>
      expectSame(query),
    );
    it.each(examples)('to the example query %s', async (_name, query) => expectSame(query));
  });
});
