import type { GraphServer } from '../model/server.js';
import type { Client } from './client.js';
import { ShownIds } from './generated/queries/ShownIds.js';

export function shownIdsOf(client: Client): Pick<GraphServer, 'shownIds'> {
  return {
    async shownIds(ids) {
      const { data, errors } = await client.askForPart(ShownIds, { ids: [...ids] });
      if (data === null) throw new Error(errors.join('\n'));
      return new Map(ids.flatMap((id, at) => (data.nodes[at] ? [[id, data.nodes[at].id] as const] : [])));
    },
  };
}
