import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { NoNeo4jError } from './no-neo4j-error.js';

interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

const INITIAL_PASSWORD = 'neo4j';
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';
const CHANGE_PASSWORD = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
const OTHER_PASSWORD =
  'Neo4j runs and refuses the password: its data folder was made with another one. Give that one, or another folder.';
const BETWEEN_TRIES = 200;

/** Tries to connect until the server answers, and gives a new server the password in place of its initial one. */
export async function untilBoltAnswers(server: Address, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await attempt(server, server.password, 'neo4j', 'RETURN 1');
    if (answer === undefined) return;
    if (isCode(answer, UNAUTHORIZED)) {
      const changed = await attempt(server, INITIAL_PASSWORD, 'system', CHANGE_PASSWORD);
      if (isCode(changed, UNAUTHORIZED)) throw new NoNeo4jError(OTHER_PASSWORD);
    } else if (!neo4j.isRetryableError(answer)) throw answer;
    await delay(BETWEEN_TRIES);
  }
}

async function attempt(
  server: Address,
  password: string,
  database: string,
  statement: string,
): Promise<Error | undefined> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, password));
  const session = driver.session({ database });
  try {
    await session.run(statement, { old: INITIAL_PASSWORD, new: server.password });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    await driver.close();
  }
}

function isCode(error: Error | undefined, code: string): boolean {
  return error instanceof Neo4jError && error.code === code;
}
