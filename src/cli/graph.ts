import { graphql } from 'graphql';
import { Analyses } from '../analysis/analyses.js';
import { createContext } from '../graphql/create-context.js';
import { createSchema } from '../graphql/schema.js';
import type { Store } from '../store/port.js';

/** Answers a GraphQL query; `Data` is what the query is written to give. */
export type Ask = <Data>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Data>;

/**
 * Asks the GraphQL API without a server in between, so that a command reads nothing that the API does not say.
 * @throws what a resolver threw, so that failures are told as everywhere else.
 */
export function askIn(store: Store, adjacencyLimit?: number): Ask {
  const schema = createSchema();
  const analyses = new Analyses(store, adjacencyLimit);
  const untilTheEnd = new AbortController().signal;
  return async (source, variableValues) => {
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues,
      contextValue: createContext(store, analyses, untilTheEnd),
    });
    const [error] = errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    return data as never;
  };
}

/** Asks the store that the environment configures: {@link withStore}. */
export function withGraph<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  return withStore((store, adjacencyLimit) => work(askIn(store, adjacencyLimit)));
}

/**
 * Opens the store that the environment configures, does the work on it, and closes it. An empty one gets the dossiers
 * that ship with Demarche, as it does from `demarche serve`.
 */
export async function withStore<T>(work: (store: Store, adjacencyLimit: number) => Promise<T>): Promise<T> {
  const [{ readConfiguration }, { openStore }, { loadShippedDossiers }, { counted }] = await Promise.all([
    import('../config/configuration.js'),
    import('../store/open.js'),
    import('./shipped-dossiers.js'),
    import('./words.js'),
  ]);
  const { store: location, adjacencyLimit } = readConfiguration(process.env);
  const store = await openStore(location);
  try {
    const loaded = await loadShippedDossiers(store);
    if (loaded > 0) {
      const note = `${store.description} was empty and got ${counted(loaded, 'shipped dossier')}.`;
      process.stderr.write(`${note} "demarche load" puts your own there.\n`);
    }
    return await work(store, adjacencyLimit);
  } finally {
    await store.close();
  }
}
