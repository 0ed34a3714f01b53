import { RELATION_KINDS, type RelationKind } from '../../domain/vocabulary.js';
import type { AdjacencyView } from '../adjacency/view.js';
import type { HiddenCount } from './question.js';

/** What an answer was made of, and what it shows. */
export interface Shown {
  /** All relations that lead to a neighbour or tie those who are known. */
  readonly relations: ReadonlySet<number>;
  /** Those of them that are shown. */
  readonly shown: ReadonlySet<number>;
  /** The relations by which neighbours were looked for. */
  readonly walked: ReadonlySet<number>;
  readonly isKnown: (entity: number) => boolean;
  readonly isExcluded: (entity: number) => boolean;
}

/**
 * What is left out, by kind. A relation that ties nobody to another has nothing to show, and one of which all entities are excluded
 * is shown already.
 */
export function hiddenBy(view: AdjacencyView, { relations, shown, walked, isKnown, isExcluded }: Shown): HiddenCount[] {
  const counts = new Map<RelationKind, number>();
  const entities = new Map<RelationKind, Set<number>>(RELATION_KINDS.map((kind) => [kind, new Set()]));
  for (const relation of relations) {
    const parties = view.entitiesOf(relation);
    if (parties.length < 2) continue;
    const kind = view.adjacency.kindOf(relation);
    if (!shown.has(relation) && !parties.every(isExcluded)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (!walked.has(relation)) continue;
    for (const entity of parties) if (!isKnown(entity)) entities.get(kind)?.add(entity);
  }
  return RELATION_KINDS.map((kind) => ({
    kind,
    count: counts.get(kind) ?? 0,
    entities: entities.get(kind)?.size ?? 0,
  })).filter(({ count, entities: left }) => count > 0 || left > 0);
}
