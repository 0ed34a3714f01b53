import type { Entity } from '../../../src/domain/entity.js';
import { aboutRelation, weigh } from '../../../src/domain/evidence.js';
import type { Lens } from '../../../src/domain/lens.js';
import type { Direction, EntityOrder, Key, PageRequest, RelationOrder } from '../../../src/domain/page.js';
import { type Relation, relationBounds } from '../../../src/domain/relation.js';
import { textKey } from '../../../src/domain/text-key.js';
import { compareText } from '../../../src/domain/text-order.js';
import type { Certainty } from '../../../src/domain/vocabulary.js';
import type { Graph } from './graph.js';
import { relationsSeen } from './matches.js';

const RANKS: Readonly<Record<Certainty, string>> = { CONFIRMED: '3', REPORTED: '2', POSSIBLE: '1' };

/** Where a relation stands in the order. */
export function relationKey(graph: Graph, relation: Relation, { by }: RelationOrder, lens: Lens): Key {
  const { earliest } = relationBounds(relation);
  if (by === 'DATE') return [earliest, relation.id];
  const { certainty } = weigh(aboutRelation(graph.claimsAbout(relation.id)), lens);
  return [`${certainty === undefined ? '0' : RANKS[certainty]} ${earliest}`, relation.id];
}

/** Where an entity stands in the order. */
export function entityKey(graph: Graph, { id, name }: Entity, { by }: EntityOrder, lens: Lens): Key {
  const sorts: Readonly<Record<EntityOrder['by'], () => string>> = {
    NAME: () => textKey(name),
    ID: () => id,
    RELATIONS: () => String(relationsSeen(graph, id, lens).length).padStart(10, '0'),
  };
  return [sorts[by](), id];
}

/** The page of items that have these keys: theirs, and whether there are more. */
export function pageOf(keys: readonly Key[], direction: Direction, page: PageRequest) {
  const sign = direction === 'ASC' ? 1 : -1;
  const within = [...keys]
    .sort((a, b) => sign * compareKeys(a, b))
    .filter((key) => page.after === undefined || sign * compareKeys(key, page.after) > 0)
    .filter((key) => page.before === undefined || sign * compareKeys(key, page.before) < 0);
  const from = page.fromEnd ? Math.max(0, within.length - page.limit) : 0;
  const found = within.slice(from, page.fromEnd ? undefined : page.limit);
  return { ids: found.map(([, id]) => id), keys: found, hasMore: within.length > page.limit };
}

function compareKeys(a: Key, b: Key): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1]);
}
