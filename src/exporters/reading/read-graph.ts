import { RELATION_KINDS } from '../../domain/vocabulary.js';
import type { Store } from '../../store/port.js';
import type { ExportedGraph } from '../exported.js';
import { described, Names } from './described.js';
import { exportedEntities } from './entities.js';
import { exportedJudgements } from './judgements.js';
import { type Members, membersOf } from './members.js';
import type { Part } from './part.js';
import { exportedSources } from './sources.js';
import { weighedRelations } from './weighed.js';

/**
 * A part of what a store shows, to be exported. Nothing is read before a part of it is asked for; then page by page, so that the memory
 * it takes grows with the ids and names of its entities and with the ids of its sources, and with nothing else.
 */
export function readGraph(store: Store, part: Part): ExportedGraph {
  let found: Promise<Members> | undefined;
  const members = () => {
    found ??= membersOf(store, part);
    return found;
  };
  const names = new Names(store);
  const entities = () => exportedEntities(store, part, members);
  return {
    title: part.title,
    lens: part.lens,
    kinds: part.relations.kinds ?? RELATION_KINDS,
    entities,
    async *relations() {
      for await (const batch of weighedRelations(store, part)) yield await described(store, part.lens, names, batch);
    },
    sources: () => exportedSources(store, part, entities),
    judgements: () => exportedJudgements(store, part, members),
  };
}
