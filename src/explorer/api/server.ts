import type { GraphServer } from '../model/server.js';
import { createClient } from './client.js';
import { evidenceOf } from './evidence.js';
import { graphOf } from './graph.js';
import { pathsOf } from './paths.js';
import { searchOf } from './search.js';
import { statesOf } from './states.js';

/** The GraphQL API at `url` as what the page asks of it. */
export function graphServer(url: string): GraphServer {
  const client = createClient(url);
  return {
    ...graphOf(client),
    ...statesOf(client),
    ...pathsOf(client),
    ...evidenceOf(client),
    ...searchOf(client),
  };
}
