import neo4j, { type Driver, type RecordShape } from 'neo4j-driver';
import type { Neo4jLocation } from '../../src/store/location.js';
import { openNeo4jStore } from '../../src/store/neo4j/store.js';
import type { StoreUnderTest } from '../conformance/harness.js';
import { NEO4J_CERTIFICATE, NEO4J_FOR_TESTS } from './neo4j-variables.js';

const offered: readonly Neo4jLocation[] = JSON.parse(process.env[NEO4J_FOR_TESTS] ?? '[]');
/** The tests of one worker run one after another: that it has a database of its own is enough. */
const location = offered[Number(process.env.JEST_WORKER_ID ?? 1) - 1];

/** `describe`, and shown as skipped where there is no Neo4j: why, the run says once at its beginning. */
export const describeNeo4j = location === undefined ? describe.skip : describe;

/** Where the tests' Neo4j is: to be used inside {@link describeNeo4j}. */
export function neo4jLocation(): Neo4jLocation {
  if (location === undefined) throw new Error('There is no Neo4j for the tests: use describeNeo4j.');
  return location;
}

/** The self-signed certificate of that Neo4j; undefined where it was not started by the tests, or without `openssl`. */
export function certificate(): string | undefined {
  return process.env[NEO4J_CERTIFICATE];
}

export function realNeo4j(): StoreUnderTest {
  return {
    openEmpty: async () => {
      await wipe();
      return openNeo4jStore(neo4jLocation());
    },
    openAgain: () => openNeo4jStore(neo4jLocation()),
  };
}

/** Runs a statement beside the store, to look at the graph as a person would. */
export async function cypher<Row extends RecordShape>(text: string, parameters: object = {}): Promise<Row[]> {
  return withDriver(async (driver) => {
    const { database } = neo4jLocation();
    const { records } = await driver.executeQuery<neo4j.EagerResult<Row>>(text, parameters, { database });
    return records.map((record) => record.toObject());
  });
}

/**
 * Empties the database of everything but a mark that it is the tests' own. One that holds anything and has no such mark
 * is somebody's: it is left alone unless NEO4J_TEST_WIPE=1 says that it may be emptied.
 */
export async function wipe(): Promise<void> {
  const [found] = await cypher<{ owned: boolean; nodes: number }>(
    'RETURN EXISTS { (:DemarcheTestDatabase) } AS owned, COUNT { () } AS nodes',
  );
  if (found?.owned !== true && found?.nodes !== 0 && process.env.NEO4J_TEST_WIPE !== '1') {
    const { uri } = neo4jLocation();
    throw new Error(
      `The database at ${uri} holds ${found?.nodes} nodes that are not the tests', and the tests would delete them. ` +
        'Point NEO4J_URI at an empty database, or set NEO4J_TEST_WIPE=1 if everything in it may go.',
    );
  }
  await cypher('MATCH (n) WHERE NOT n:DemarcheTestDatabase AND NOT n:SchemaMigration DETACH DELETE n');
  await cypher('MERGE (:DemarcheTestDatabase)');
}

/** Takes the schema away as well, as in a database in which Demarche never was. */
export async function wipeSchema(): Promise<void> {
  await wipe();
  await cypher('MATCH (n:SchemaMigration) DELETE n');
  for (const { name } of await cypher<{ name: string }>('SHOW CONSTRAINTS YIELD name'))
    await cypher(`DROP CONSTRAINT ${name}`);
  const indexes = await cypher<{ name: string }>("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await cypher(`DROP INDEX ${name}`);
}

let driver: Driver | undefined;

async function withDriver<Result>(work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const { uri, user, password } = neo4jLocation();
  driver ??= neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  return work(driver);
}

afterAll(() => driver?.close());
