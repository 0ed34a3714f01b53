import type { Logger } from 'pino';
import type { Store } from '../store/port.js';

export interface QueryLimits {
  /** How many fields deep a query may nest. */
  readonly maxDepth: number;
  /** How many objects a query may ask for: see limits/cost.ts. */
  readonly maxCost: number;
}

export const DEFAULT_LIMITS: QueryLimits = { maxDepth: 20, maxCost: 250_000 };

export interface ServerOptions {
  readonly store: Store;
  readonly logger: Logger;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly limits?: QueryLimits;
}

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new request, lets those in flight finish, then resolves. The store stays open: it is the caller's. */
  stop(): Promise<void>;
}

/**
 * Serves GraphQL at `/graphql` (GraphiQL for a browser), `/healthz` and `/readyz`.
 * @throws ConfigurationError when the port cannot be listened on.
 */
export async function startServer(_options: ServerOptions): Promise<RunningServer> {
  throw new Error('in progress');
}
