import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { Analyses } from '../analysis/analyses.js';
import { ConfigurationError } from '../domain/errors.js';
import type { Store } from '../store/port.js';
import { createApollo } from './apollo.js';
import { createApp } from './app.js';
import { DEFAULT_LIMITS, type QueryLimits } from './limits/query-limits.js';
import { createSchema } from './schema.js';

export interface ServerOptions {
  readonly store: Store;
  readonly logger: Logger;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Of web pages elsewhere that may read what is answered; none where it is absent, all with `*`. */
  readonly origins?: readonly string[];
  readonly limits?: QueryLimits;
  /** How many bytes the relations may take that are kept in memory for paths, neighborhoods and rankings. */
  readonly adjacencyLimit?: number;
}

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new request, lets those in flight finish, then resolves. The store stays open: it is the caller's. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL at `/graphql` (GraphiQL for a browser), exports at `/export`, `/healthz` and `/readyz`.
 * @throws ConfigurationError when the address cannot be listened on.
 */
export async function startServer({
  store,
  logger,
  host,
  port,
  origins = [],
  limits,
  adjacencyLimit,
}: ServerOptions): Promise<RunningServer> {
  const httpServer = createServer();
  const schema = createSchema();
  const apollo = createApollo(schema, httpServer, logger, limits ?? DEFAULT_LIMITS);
  await apollo.start();
  httpServer.on(
    'request',
    createApp({ apollo, schema, store, analyses: new Analyses(store, adjacencyLimit), logger, origins }),
  );
  await listen(httpServer, host, port);
  const { port: actual } = httpServer.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, stop: () => apollo.stop() };
}

const LISTEN_FAILURES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there already; stop it, or choose a free port with PORT (0 takes any)',
  EACCES: 'this user may not listen there; choose a PORT above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; choose another HOST',
  ENOTFOUND: 'no such host; choose another HOST',
};

function listen(httpServer: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    httpServer.once('error', (error: NodeJS.ErrnoException) => {
      const why = LISTEN_FAILURES[error.code ?? ''] ?? error.message;
      reject(new ConfigurationError(`Cannot listen at HOST ${host}, PORT ${port}: ${why}.`));
    });
    httpServer.listen(port, host, resolve);
  });
}
