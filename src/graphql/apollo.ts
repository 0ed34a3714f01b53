import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ErrorCode } from '../domain/errors.js';
import type { Context } from './context.js';
import { formatError, HTTP_STATUS } from './format-error.js';
import { checkCost } from './limits/cost.js';
import { depthRule } from './limits/depth.js';
import type { QueryLimits } from './limits/query-limits.js';

/** The GraphQL server behind the HTTP one: it knows of limits and errors, and nothing of Express. */
export function createApollo(schema: GraphQLSchema, httpServer: Server, logger: Logger, limits: QueryLimits) {
  return new ApolloServer<Context>({
    schema,
    logger,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [depthRule(limits.maxDepth)],
    formatError: (formatted, error) =>
      formatError(formatted, error, (fault) => logger.error({ err: fault, path: formatted.path }, 'resolver failed')),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer }),
      ApolloServerPluginLandingPageDisabled(),
      queriesOnly,
      costLimit(schema, limits.maxCost),
      statusOfErrors,
    ],
  });
}

/** There is nothing else: what is written to the graph goes through the command line. */
const queriesOnly: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation === undefined || operation.operation === 'query') return;
      throw new GraphQLError(
        `Expected a query; got a ${operation.operation}. This API only reads: \`demarche load\` writes to the graph.`,
        { nodes: operation, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
      );
    },
  }),
};

function costLimit(schema: GraphQLSchema, maxCost: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operationName, request }) =>
        checkCost(
          { schema, query: document, operationName: operationName ?? undefined, variables: request.variables },
          maxCost,
        ),
    }),
  };
}

const statusOfErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const codes = response.body.singleResult.errors?.map((error) => error.extensions?.code as ErrorCode | undefined);
      const status = codes?.flatMap((code) => (code && HTTP_STATUS[code]) ?? []).at(0);
      if (status !== undefined) response.http.status = status;
    },
  }),
};
