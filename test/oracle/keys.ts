import type { RecordedClaim } from '../../src/domain/claim.js';
import type { Entity } from '../../src/domain/entity.js';
import { aboutRelation, weigh } from '../../src/domain/evidence.js';
import type { Lens } from '../../src/domain/lens.js';
import type { EntityOrder, Key, RelationOrder } from '../../src/domain/page.js';
import { type Relation, relationBounds } from '../../src/domain/relation.js';
import type { Source } from '../../src/domain/source.js';
import { textKey } from '../../src/domain/text-key.js';
import type { Certainty } from '../../src/domain/vocabulary.js';
import { claimsAbout, type Graph } from './graph.js';
import { selectedRelationsOf } from './selection.js';

const RANKS: Readonly<Record<Certainty, string>> = { CONFIRMED: '3', REPORTED: '2', POSSIBLE: '1' };

/** Where a relation stands in the order. */
export function relationKey(graph: Graph, relation: Relation, { by }: RelationOrder, lens: Lens): Key {
  const { earliest } = relationBounds(relation);
  if (by === 'DATE') return [earliest, relation.id];
  const { certainty } = weigh(aboutRelation(claimsAbout(graph, relation.id)), lens);
  return [`${certainty === undefined ? '0' : RANKS[certainty]} ${earliest}`, relation.id];
}

/** Where an entity stands in the order. */
export function entityKey(graph: Graph, { id, name }: Entity, { by }: EntityOrder, lens: Lens): Key {
  const sorts: Readonly<Record<EntityOrder['by'], () => string>> = {
    NAME: () => textKey(name),
    ID: () => id,
    RELATIONS: () => String(selectedRelationsOf(graph, id, { filter: {}, lens }).length).padStart(10, '0'),
  };
  return [sorts[by](), id];
}

export function sourceKey({ id }: Source): Key {
  return [id, id];
}

export function claimKey({ day, id }: RecordedClaim): Key {
  return [day, id];
}
