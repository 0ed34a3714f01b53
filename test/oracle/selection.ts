import type { Entity } from '../../src/domain/entity.js';
import type { Participation, Relation } from '../../src/domain/relation.js';
import type { EntitySelection, RelationSelection, RelationsOfSelection } from '../../src/store/selection.js';
import { entityMatches, relationMatches } from './filters.js';
import type { Graph } from './graph.js';
import { partsSeen, relationsSeen } from './seen.js';

/** The relations that the selection selects. */
export function selectedRelations(graph: Graph, { filter, lens }: RelationSelection): Relation[] {
  return relationsSeen(graph, lens).filter((relation) => relationMatches(graph, relation, filter, lens));
}

/** The entity's participations that the selection selects, each with its relation. */
export function selectedParticipations(
  graph: Graph,
  entity: string,
  selection: RelationsOfSelection,
): { readonly relation: Relation; readonly part: Participation }[] {
  return selectedRelations(graph, selection)
    .flatMap((relation) => partsSeen(graph, relation, selection.lens).map((part) => ({ relation, part })))
    .filter(({ part }) => part.entity === entity && (selection.roles?.includes(part.role) ?? true));
}

/** The relations that the selection selects of the entity. */
export function selectedRelationsOf(graph: Graph, entity: string, selection: RelationsOfSelection): Relation[] {
  return [...new Set(selectedParticipations(graph, entity, selection).map(({ relation }) => relation))];
}

/** The entities that the selection selects. */
export function selectedEntities(graph: Graph, { kind, filter, lens }: EntitySelection): Entity[] {
  return graph.entities.filter((entity) => entity.kind === kind && entityMatches(graph, entity, filter, lens));
}
