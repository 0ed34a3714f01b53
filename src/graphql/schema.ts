import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { afterReadingAhead } from './foresight/read-ahead.js';
import { resolvers } from './resolvers/index.js';

/** The contract, `schema.graphql`, with the resolvers behind it. */
export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    resolvers,
    inheritResolversFromInterfaces: true,
  });
  return afterReadingAhead(schema);
}
