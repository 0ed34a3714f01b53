import type { Entity } from '../../src/domain/entity.js';
import { compareText } from '../../src/domain/text-order.js';
import { type Searchable, searchEntryOf } from '../../src/search/entry.js';
import type { Condition, Recall } from '../../src/search/recall.js';
import type { Graph } from './graph.js';

/** The entities that the recall describes, by going through the terms of all of them. */
export function recalled({ entities }: Graph, { conditions, limit, otherwise, otherwiseLimit }: Recall): Searchable[] {
  const found = new Set<Entity>();
  for (const condition of conditions) {
    const meeting = lowest(entities, condition, limit);
    for (const entity of meeting) found.add(entity);
    if (meeting.length >= limit) break;
  }
  if (found.size === 0) {
    for (const condition of otherwise)
      for (const entity of lowest(entities, condition, otherwiseLimit)) found.add(entity);
  }
  return [...found].map(({ id, kind, name, names, identifiers }) => ({ id, kind, name, names, identifiers }));
}

function lowest(entities: readonly Entity[], condition: Condition, limit: number): Entity[] {
  return entities
    .filter((entity) => meets(searchEntryOf(entity).terms.split(' '), condition))
    .sort((a, b) => searchEntryOf(a).order - searchEntryOf(b).order || compareText(a.id, b.id))
    .slice(0, limit);
}

function meets(terms: readonly string[], condition: Condition): boolean {
  const has = (asked: string) =>
    terms.some((term) => (asked.endsWith('*') ? term.startsWith(asked.slice(0, -1)) : term === asked));
  return condition.every((any) => any.some(has));
}
