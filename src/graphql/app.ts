import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { assertInputType, type GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Analyses } from '../analysis/analyses.js';
import type { Store } from '../store/port.js';
import type { Context } from './context.js';
import { createContext } from './create-context.js';
import { errorBody } from './error-body.js';
import { explorerPage } from './explorer.js';
import { exportRoutes } from './export/routes.js';
import { graphiqlPage } from './graphiql.js';
import { untilDropped } from './until-dropped.js';

const MAX_BODY = '1mb';

export interface AppOptions {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly store: Store;
  readonly analyses: Analyses;
  readonly logger: Logger;
  /** Of web pages elsewhere that may read what is answered; `*` is all of them. */
  readonly origins: readonly string[];
}

/**
 * The routes: the explorer at `/`, `/graphql`, there GraphiQL for browsers, `/export`, `/healthz` (the process answers) and `/readyz` (the
 * store does).
 */
export function createApp({ apollo, schema, store, analyses, logger, origins }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(logger));
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
      strictTransportSecurity: false,
    }),
  );
  app.use(compression());
  app.use(
    cors({
      origin: origins.includes('*') ? '*' : [...origins],
      methods: ['GET', 'POST'],
      // The name of an exported file.
      exposedHeaders: ['content-disposition'],
      maxAge: 3600,
    }),
  );
  app.get('/healthz', (_, response) => void response.json({ status: 'ok' }));
  app.get('/readyz', readiness(store, logger));
  app.use(explorerPage());
  app.use(graphiqlPage());
  app.use(
    '/graphql',
    express.json({ limit: MAX_BODY }),
    expressMiddleware(apollo, { context: async ({ res }) => createContext(store, analyses, untilDropped(res)) }),
  );
  app.use(exportRoutes({ store, analyses, logger, lensType: assertInputType(schema.getType('Lens')) }));
  app.use((request, response) => {
    response
      .status(404)
      .json(errorBody(`Nothing is at ${request.path}. The explorer is at /, the API at /graphql.`, 'NOT_FOUND'));
  });
  app.use(requestFailed(logger));
  return app;
}

/** A line a request, without the headers, which say nothing here and can hold secrets. */
function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    autoLogging: { ignore: ({ url }) => url === '/healthz' || url === '/readyz' },
    serializers: {
      req: ({ id, method, url }) => ({ id, method, url }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
}

/** Nothing may be loaded from, or sent to, any other host. GraphiQL's editor writes inline styles, and has its font and the marks under errors in data URLs. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

function readiness(store: Store, logger: Logger): RequestHandler {
  return async (_, response) => {
    try {
      await store.ping();
      response.json({ status: 'ready', store: store.description });
    } catch (error) {
      logger.warn({ err: error }, 'store not reachable');
      response.status(503).json({ status: 'unavailable', store: store.description });
    }
  };
}

/** What went wrong before GraphQL saw the request: a body that is too large, or not JSON. */
function requestFailed(logger: Logger): ErrorRequestHandler {
  return (error: { status?: number; type?: string; limit?: number }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (status >= 500) logger.error({ err: error }, 'request failed');
    response
      .status(status)
      .json(
        errorBody(
          REQUEST_FAILURES[error.type ?? '']?.(error.limit) ?? UNEXPECTED,
          status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR',
        ),
      );
  };
}

const UNEXPECTED = 'The server could not read this request.';

/** By the limit in bytes, where there is one. */
const REQUEST_FAILURES: Readonly<Record<string, (limit?: number) => string>> = {
  'entity.parse.failed': () =>
    'Expected a body of JSON, such as {"query": "{ people { totalCount } }"}; got something that is not JSON.',
  'entity.too.large': (limit = 0) =>
    `Expected a body of at most ${limit >> 20}mb; got a larger one. Move long lists into several requests.`,
  'charset.unsupported': () => 'Expected a body in UTF-8; got another character set.',
  'encoding.unsupported': () =>
    'Expected a body that is plain or compressed by gzip, deflate or br; got another encoding.',
};
