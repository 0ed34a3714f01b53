import { pino } from 'pino';
import { type RunningServer, type ServerOptions, startServer } from '../../src/graphql/server.js';
import type { Store } from '../../src/store/port.js';

export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has whatever form its query gives it.
  readonly data: any;
  readonly errors: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string } }[];
}

export interface TestServer extends RunningServer {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** The real server on a free port, in front of this store. */
export async function serve(
  store: Store,
  options: Pick<ServerOptions, 'limits' | 'adjacencyLimit' | 'origins'> = {},
): Promise<TestServer> {
  const logger = pino({ level: 'silent' });
  const server = await startServer({ store, logger, host: '127.0.0.1', port: 0, ...options });
  return {
    ...server,
    async ask(query, variables) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const text = await response.text();
      const { data, errors = [] } = JSON.parse(text);
      return { status: response.status, text, data, errors };
    },
  };
}
