import neo4j, { Neo4jError } from 'neo4j-driver';
import { StoreUnavailableError } from '../../domain/errors.js';

/** What is being connected to, for messages: never the password. */
export interface Target {
  /** Without user or password, should it contain any. */
  readonly uri: string;
  readonly user: string;
  readonly database?: string;
}

const WHAT_TO_CHECK: Readonly<Record<string, (target: Target) => string>> = {
  'Neo.ClientError.Security.Unauthorized': ({ user }) =>
    `it refused the user "${user}" with this password; check NEO4J_USER and NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ user }) =>
    `it refuses the user "${user}" for a while after too many wrong passwords; check NEO4J_PASSWORD, wait a minute and try again.`,
  'Neo.ClientError.Security.CredentialsExpired': ({ user }) =>
    `the password of the user "${user}" must be changed first: sign in once with the Neo4j Browser or cypher-shell.`,
  'Neo.ClientError.Security.Forbidden': ({ user }) =>
    `the user "${user}" may not do this; give the user the right to read and write the database.`,
  'Neo.ClientError.Database.DatabaseNotFound': ({ database }) =>
    `it has no database ${database === undefined ? 'for this user' : `"${database}"`}; check NEO4J_DATABASE (SHOW DATABASES lists what there is).`,
};

const UNREACHABLE =
  'check that it runs, that NEO4J_URI names its host and Bolt port (usually 7687), and that the scheme fits ' +
  '(+s for a server with an encrypted connection, +ssc where its certificate is self-signed).';

/** The error as a user should see it: StoreUnavailableError where Neo4j could not do its part, itself where it is a bug. */
export function translateFailure(error: unknown, target: Target): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const what = WHAT_TO_CHECK[error.code]?.(target) ?? reasonOf(error);
  if (what === undefined) return error;
  return new StoreUnavailableError(`Neo4j at ${target.uri} cannot be used: ${what}`, { cause: error });
}

function reasonOf(error: Neo4jError): string | undefined {
  if (error.code === neo4j.error.SERVICE_UNAVAILABLE) return `it does not answer (${firstLine(error)}); ${UNREACHABLE}`;
  return neo4j.isRetryableError(error) ? `it did not answer after several tries (${firstLine(error)}).` : undefined;
}

function firstLine({ message }: Error): string {
  return message.split('\n', 1).join('').replace(/\.$/, '');
}
