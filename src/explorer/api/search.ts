import type { GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import { Search } from './generated/queries/Search.js';
import { entityOf } from './graph.js';

/** As many as one looks at. */
const FIRST = 12;

export function searchOf(client: Client): Pick<GraphServer, 'search'> {
  return {
    async search(text, signal) {
      const { search } = await client.ask(Search, { text, first: FIRST }, signal);
      return search.edges.map(({ node, name, score }) => ({ entity: entityOf(node), name: name.text, score }));
    },
  };
}
