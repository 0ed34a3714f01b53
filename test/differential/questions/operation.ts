import { GraphQLError, graphql } from 'graphql';
import { Analyses } from '../../../src/analysis/analyses.js';
import { DemarcheError } from '../../../src/domain/errors.js';
import { createContext } from '../../../src/graphql/create-context.js';
import { createSchema } from '../../../src/graphql/schema.js';
import type { Store } from '../../../src/store/port.js';
import { randomOperations } from '../../fixtures/random-operation.js';
import { questions } from '../question.js';

const schema = createSchema();

/** Any operation that the schema allows, answered by the resolvers on top of each store, to the byte. */
export const OPERATION = questions('a GraphQL operation', { input: randomOperations(schema), ask: answerTo });

async function answerTo(store: Store, source: string): Promise<string> {
  const { data, errors = [] } = await graphql({
    schema,
    source,
    contextValue: createContext(store, new Analyses(store), new AbortController().signal),
  });
  const faults = errors.map(({ originalError, message }) => originalError ?? new GraphQLError(message));
  for (const fault of faults) if (data === undefined || !(fault instanceof DemarcheError)) throw fault;
  // Errors are listed as they happen, which is not the same from run to run.
  return JSON.stringify({ data, errors: errors.map(({ path, message }) => JSON.stringify({ path, message })).sort() });
}
