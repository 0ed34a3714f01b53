import type { GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import { Expandable } from './generated/queries/Expandable.js';
import { lensOf } from './lens.js';

export function expandableOf(client: Client): Pick<GraphServer, 'expandable'> {
  return {
    async expandable(id, known, lens) {
      const { neighborhood } = await client.ask(Expandable, { id, excluding: [...known], lens: lensOf(lens) });
      return neighborhood.hidden.filter(({ entities }) => entities > 0);
    },
  };
}
