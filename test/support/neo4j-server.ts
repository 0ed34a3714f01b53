import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoNeo4jError } from '../../tools/neo4j/no-neo4j-error.js';
import { type RunningServer, startNeo4j } from '../../tools/neo4j/server.js';
import { NEO4J_CERTIFICATE, NEO4J_FOR_TESTS } from './neo4j-variables.js';
import { selfSigned } from './self-signed.js';

/** What of Jest's configuration says which test files will run, and how many at a time. */
interface JestConfig {
  readonly rootDir: string;
  readonly maxWorkers: number;
  readonly testPathPatterns: {
    toExecutor(options: { readonly rootDir: string }): { isMatch(path: string): boolean };
  };
}

const USES_NEO4J = /support\/(neo4j|stores)\.js'/;

let servers: readonly RunningServer[] = [];

/**
 * Finds the Neo4j that the tests run on: the one of NEO4J_URI, else one for each of Jest's workers, because Community has one database,
 * started from Maven (NEO4J_TEST_VERSION says which release). Where there is none, they are skipped with one line that says why; with
 * REQUIRE_NEO4J=1 that fails the run. Nothing is started for tests that do not use Neo4j.
 */
export async function setUp(jest: JestConfig): Promise<void> {
  const { NEO4J_URI, REQUIRE_NEO4J, NEO4J_TEST_VERSION } = process.env;
  const tests = chosenTests(jest);
  if (!tests.some((path) => USES_NEO4J.test(readFileSync(path, 'utf8')))) return;
  const workers = Math.min(jest.maxWorkers, tests.length);
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    if (workers > 1)
      throw new Error('Tests that run side by side cannot share the Neo4j of NEO4J_URI: use --maxWorkers=1.');
    offer([
      {
        uri: NEO4J_URI,
        user: process.env.NEO4J_USER ?? 'neo4j',
        password: process.env.NEO4J_PASSWORD ?? '',
        database: process.env.NEO4J_DATABASE,
      },
    ]);
    return;
  }
  try {
    const certificates = selfSigned();
    const password = randomBytes(9).toString('hex');
    const options = { version: NEO4J_TEST_VERSION, password, certificates, isShortLived: true };
    // The first downloads what is missing, for all of them.
    servers = [await startNeo4j(options)];
    servers = [...servers, ...(await Promise.all(Array.from({ length: workers - 1 }, () => startNeo4j(options))))];
    offer(servers);
    if (certificates !== undefined) process.env[NEO4J_CERTIFICATE] = join(certificates, 'public.crt');
  } catch (error) {
    if (!(error instanceof NoNeo4jError) || REQUIRE_NEO4J === '1') throw error;
    process.stderr.write(`\nNEO4J TESTS ARE SKIPPED: ${error.message} Or set NEO4J_URI.\n\n`);
  }
}

export async function tearDown(): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}

interface Offered {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

function offer(locations: readonly Offered[]): void {
  process.env[NEO4J_FOR_TESTS] = JSON.stringify(
    locations.map(({ uri, user, password, database }) => ({ kind: 'neo4j', uri, user, password, database })),
  );
}

function chosenTests({ rootDir, testPathPatterns }: JestConfig): string[] {
  const chosen = testPathPatterns.toExecutor({ rootDir });
  return readdirSync(join(rootDir, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(rootDir, 'test', path))
    .filter((path) => chosen.isMatch(path));
}
