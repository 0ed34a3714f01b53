import fc from 'fast-check';
import type { ChangeSet } from '../../src/domain/change-set.js';
import type { Store } from '../../src/store/port.js';
import { type StoreUnderTest, sharedStore } from '../conformance/harness.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { randomGraphql } from '../fixtures/random-graphql.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { levelByLevel } from '../support/level-by-level.js';
import { describeNeo4j, realNeo4j } from '../support/neo4j.js';
import { roundTripsOf } from '../support/round-trips.js';
import { serve, type TestServer } from '../support/server.js';
import { shippedChanges } from '../support/shipped-changes.js';
import { everythingQuery } from './everything-query.js';
import { NESTED_QUERIES } from './nested-queries.js';

const SEED = Number(process.env.DEMARCHE_TEST_SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.DEMARCHE_TEST_RUNS ?? 6);

/** Servers on one store, for all tests of the enclosing `describe`: as it is, and as one that reads nothing ahead. */
function sharedServers(under: StoreUnderTest, changes: ChangeSet): () => { planned: TestServer; byLevels: TestServer } {
  let servers: { planned: TestServer; byLevels: TestServer } | undefined;
  afterAll(async () => {
    await servers?.planned.stop();
    await servers?.byLevels.stop();
  });
  const store: () => Store = sharedStore(under, changes);
  beforeAll(async () => {
    servers = { planned: await serve(store()), byLevels: await serve(levelByLevel(store())) };
  });
  return () => {
    if (servers === undefined) throw new Error('The servers are started before each test.');
    return servers;
  };
}

/** What is left to the loaders after the one trip in which Neo4j reads a nested query ahead. */
const AFTER_THE_PLAN: Readonly<Record<keyof typeof NESTED_QUERIES, readonly string[]>> = {
  'trips → meetings → status history → claim → source → claims → subject': [
    'claims-from',
    'kinds-by-id',
    'relations-by-id',
  ],
  'places → meetings → subjects → stances → version → plan': ['plan-versions-by-id'],
};

describeNeo4j('Neo4j reads ahead', () => {
  const servers = sharedServers(realNeo4j(), growDiplomacy(20));

  it.each(Object.entries(NESTED_QUERIES))('in one round trip all, or nearly all, of %s', async (name, query) => {
    const trips = await roundTripsOf(() => servers().planned.ask(query));
    expect(trips).toEqual(['read-ahead', ...(AFTER_THE_PLAN[name] ?? [])]);
  });

  it('in one round trip several roots, pages, counts and fragments', async () => {
    const query = `query ($deep: Boolean = true) {
      one: person(id: "person-1") { name ...Meets }
      other: node(id: "person-2") { id ... on Person { ...Meets @include(if: $deep) } }
      gone: person(id: "person-3") @skip(if: true) { ties { totalCount } }
      meetings(first: 2, lens: { minCertainty: CONFIRMED }) { totalCount edges { cursor node { standing } } }
    }
    fragment Meets on Actor { meetings(first: 1) { totalCount pageInfo { hasNextPage } nodes { label venue { name } } } }`;
    expect(await roundTripsOf(() => servers().planned.ask(query))).toEqual(['read-ahead']);
    const { text, errors } = await servers().planned.ask(query);
    expect(errors).toEqual([]);
    expect(text).toBe((await servers().byLevels.ask(query)).text);
  });

  it('nothing where nothing can be foreseen, and asks once more where an id is unknown', async () => {
    expect(await roundTripsOf(() => servers().planned.ask('{ sources { nodes { id } } }'))).toEqual(['list-sources']);
    const trips = await roundTripsOf(() => servers().planned.ask('{ person(id: "person-x") { name } }'));
    expect(trips).toEqual(['read-ahead', 'kinds-by-id', 'ids-starting-with']);
  });
});

describeNeo4j('What Neo4j read ahead and what its loaders read level by level', () => {
  const changes = together(shippedChanges(), HARBOUR_TALKS);
  const servers = sharedServers(realNeo4j(), changes);
  const sqlite = sharedServers(temporarySqlite(), changes);
  const ids = [...changes.entities, ...changes.relations].map(({ id }) => id);

  it.each(Object.entries(NESTED_QUERIES))('answers %s alike', async (_name, query) => {
    expect((await servers().planned.ask(query)).text).toBe((await servers().byLevels.ask(query)).text);
  });

  it('answers every field of every type alike', async () => {
    const query = everythingQuery('{ includeDenied: true }');
    expect((await servers().planned.ask(query)).text).toBe((await servers().byLevels.ask(query)).text);
  });

  it(`answers random queries alike, and as SQLite does (DEMARCHE_TEST_SEED=${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(randomGraphql([...ids, 'nobody']), async (query) => {
        const byLevels = await servers().byLevels.ask(query);
        expect((await servers().planned.ask(query)).text).toBe(byLevels.text);
        expect((await sqlite().planned.ask(query)).text).toBe(byLevels.text);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});

function together(one: ChangeSet, other: ChangeSet): ChangeSet {
  return {
    ...one,
    sources: [...one.sources, ...other.sources],
    entities: [...one.entities, ...other.entities],
    relations: [...one.relations, ...other.relations],
    claims: [...one.claims, ...other.claims],
  };
}
