/** `npm run neo4j`: a real Neo4j on this machine, without Docker, until Ctrl-C. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { NoNeo4jError } from './no-neo4j-error.js';
import { RELEASES } from './releases.js';
import { type RunningServer, startNeo4j } from './server.js';

interface Options {
  readonly data?: string;
  readonly port?: number;
  readonly neo4jVersion?: string;
  readonly password?: string;
}

const command = new Command('npm run neo4j --')
  .description('Start a real Neo4j Community server from Maven artifacts and keep it until Ctrl-C.')
  .option('--data <folder>', 'keep the data in this folder; without it, a temporary one is removed at the end')
  .option('--port <number>', 'Bolt port (default: a free one)', port)
  .option('--password <text>', 'at least 8 characters; needed to start again with the same --data (default: a new one)')
  .option('--neo4j-version <version>', `one of ${RELEASES.map(({ version }) => version).join(', ')}`)
  .addHelpText(
    'after',
    '\nExamples:\n  npm run neo4j\n  npm run neo4j -- --data .neo4j --password keep-it-long --port 7687',
  )
  .allowExcessArguments(false);

async function main(): Promise<void> {
  const options = command.parse().opts<Options>();
  if (options.data !== undefined && options.password === undefined) {
    command.error('error: --data keeps the password too, so choose one: --password <at least 8 characters>');
  }
  if (options.password !== undefined && options.password.length < 8) {
    command.error('error: --password needs at least 8 characters; Neo4j refuses shorter ones');
  }
  process.stderr.write('Starting Neo4j; the first time it is downloaded (about 150 MB).\n');
  const server = await startNeo4j({
    version: options.neo4jVersion,
    data: options.data === undefined ? undefined : resolve(options.data),
    port: options.port,
    password: options.password ?? randomBytes(9).toString('hex'),
  });
  process.stdout.write(instructions(server));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  const open = setInterval(() => undefined, 2 ** 30);
  await server.ended;
  clearInterval(open);
}

function instructions({ version, uri, user, password }: RunningServer): string {
  return `Neo4j ${version} answers at ${uri}, user ${user}, password ${password}. Ctrl-C stops it.
To use it, in another terminal:
  NEO4J_URI=${uri} NEO4J_USER=${user} NEO4J_PASSWORD=${password} npm start
`;
}

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 65535) return number;
  throw new InvalidArgumentError(`Expected a number from 1 to 65535, got "${text}".`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof NoNeo4jError ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
