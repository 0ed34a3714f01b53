import type { Found } from './search.js';
import type { GraphServer } from './server.js';

/** Asks as one types: a search that a later one overtook is given up, and gives undefined. */
export function createSearch(server: GraphServer): (text: string) => Promise<readonly Found[] | undefined> {
  let latest: AbortController | undefined;
  return async (text) => {
    latest?.abort();
    const controller = new AbortController();
    latest = controller;
    if (text.trim() === '') return [];
    try {
      const found = await server.search(text, controller.signal);
      return controller.signal.aborted ? undefined : found;
    } catch (error) {
      if (controller.signal.aborted) return undefined;
      throw error;
    }
  };
}
