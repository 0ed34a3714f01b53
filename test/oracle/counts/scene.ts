import type { Participation, Relation } from '../../../src/domain/relation.js';
import { CONNECTING_ROLES } from '../../../src/domain/relation-kinds.js';
import { isActorKind, type Role } from '../../../src/domain/vocabulary.js';
import type { RelationSelection } from '../../../src/store/selection.js';
import type { Graph } from '../graph.js';
import { partsSeen } from '../seen.js';
import { selectedRelations } from '../selection.js';

/** What of a graph a selection selects, found by looking at all of it. */
export interface Scene {
  readonly relations: readonly Relation[];
  /** The participations in a relation of these that the lens shows. */
  readonly seenIn: (relation: Relation) => readonly Participation[];
  readonly kindOf: (entity: string) => string | undefined;
  /** The roles that tie those who take them to one another. */
  readonly roles: readonly Role[];
}

export function sceneOf(graph: Graph, selection: RelationSelection, roles = CONNECTING_ROLES): Scene {
  const seenIn = (relation: Relation) => partsSeen(graph, relation, selection.lens);
  const kindOf = (entity: string) => graph.entities.find(({ id }) => id === entity)?.kind;
  return { relations: selectedRelations(graph, selection), seenIn, kindOf, roles };
}

/** Those of its relations in which one of the entities takes part, in any of some roles, and is seen. */
export function sceneWith(scene: Scene, entities: readonly string[], roles?: readonly Role[]): Scene {
  const relations = scene.relations.filter((relation) =>
    scene.seenIn(relation).some(({ entity, role }) => entities.includes(entity) && (roles?.includes(role) ?? true)),
  );
  return { ...scene, relations };
}

/** The participations that tie those who take them to one another. */
export function connectingIn(scene: Scene, relation: Relation): readonly Participation[] {
  return scene.seenIn(relation).filter(({ role }) => scene.roles.includes(role));
}

/** The actors among those who take part in the relation so, each once. */
export function actorsIn(scene: Scene, relation: Relation): readonly string[] {
  const all = connectingIn(scene, relation).map(({ entity }) => entity);
  return [...new Set(all)].filter((entity) => isActorKind(scene.kindOf(entity) ?? ''));
}
