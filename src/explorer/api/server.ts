import type { GraphServer } from '../model/server.js';
import { createClient } from './client.js';
import { graphOf } from './graph.js';

/** The GraphQL API at `url` as what the page asks of it. What is asked only once somebody looks closer is loaded then. */
export function graphServer(url: string): GraphServer {
  const client = createClient(url);
  return {
    ...graphOf(client),
    search: async (...args) => (await import('./search.js')).searchOf(client).search(...args),
    expandable: async (...args) => (await import('./expandable.js')).expandableOf(client).expandable(...args),
    shownIds: async (...args) => (await import('./shown-ids.js')).shownIdsOf(client).shownIds(...args),
    states: async (...args) => (await import('./states.js')).statesOf(client).states(...args),
    paths: async (...args) => (await import('./paths.js')).pathsOf(client).paths(...args),
    evidence: async (...args) => (await import('./evidence.js')).evidenceOf(client).evidence(...args),
  };
}
