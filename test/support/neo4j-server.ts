import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoNeo4jError } from '../../tools/neo4j/no-neo4j-error.js';
import { type RunningServer, startNeo4j } from '../../tools/neo4j/server.js';
import { NEO4J_CERTIFICATE, NEO4J_FOR_TESTS } from './neo4j-variables.js';
import { selfSigned } from './self-signed.js';

/** What of Jest's configuration says which test files will run. */
interface JestConfig {
  readonly rootDir: string;
  readonly testPathPatterns: {
    toExecutor(options: { readonly rootDir: string }): { isMatch(path: string): boolean };
  };
}

const USES_NEO4J = /support\/(neo4j|stores)\.js'/;

let server: RunningServer | undefined;

/**
 * Finds the Neo4j that the tests run on, once for all of them: the one of NEO4J_URI, else one that is started from
 * Maven (NEO4J_TEST_VERSION says which release). Where there is none, they are skipped with one line that says why; with
 * REQUIRE_NEO4J=1 that fails the run. Nothing is started for tests that do not use Neo4j.
 */
export async function setUp(jest: JestConfig): Promise<void> {
  const { NEO4J_URI, REQUIRE_NEO4J, NEO4J_TEST_VERSION } = process.env;
  if (!someTestNeedsNeo4j(jest)) return;
  if (NEO4J_URI !== undefined && NEO4J_URI !== '') {
    offer({
      uri: NEO4J_URI,
      user: process.env.NEO4J_USER ?? 'neo4j',
      password: process.env.NEO4J_PASSWORD ?? '',
      database: process.env.NEO4J_DATABASE,
    });
    return;
  }
  try {
    const certificates = selfSigned();
    server = await startNeo4j({
      version: NEO4J_TEST_VERSION,
      password: randomBytes(9).toString('hex'),
      certificates,
    });
    offer(server);
    if (certificates !== undefined) process.env[NEO4J_CERTIFICATE] = join(certificates, 'public.crt');
  } catch (error) {
    if (!(error instanceof NoNeo4jError) || REQUIRE_NEO4J === '1') throw error;
    process.stderr.write(`\nNEO4J TESTS ARE SKIPPED: ${error.message} Or set NEO4J_URI.\n\n`);
  }
}

export async function tearDown(): Promise<void> {
  await server?.stop();
}

function offer(location: { uri: string; user: string; password: string; database?: string }): void {
  const { uri, user, password, database } = location;
  process.env[NEO4J_FOR_TESTS] = JSON.stringify({ kind: 'neo4j', uri, user, password, database });
}

function someTestNeedsNeo4j({ rootDir, testPathPatterns }: JestConfig): boolean {
  const chosen = testPathPatterns.toExecutor({ rootDir });
  return readdirSync(join(rootDir, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join(rootDir, 'test', path))
    .some((path) => chosen.isMatch(path) && USES_NEO4J.test(readFileSync(path, 'utf8')));
}
