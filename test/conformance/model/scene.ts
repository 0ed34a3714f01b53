import type { ChangeSet } from '../../../src/domain/change-set.js';
import { claimDay, type RecordedClaim } from '../../../src/domain/claim.js';
import { overlaps } from '../../../src/domain/day.js';
import { aboutParticipant, isRelationSeen, isSeen } from '../../../src/domain/evidence.js';
import { type Participation, type Relation, relationBounds } from '../../../src/domain/relation.js';
import { CONNECTING_ROLES } from '../../../src/domain/relation-kinds.js';
import { isActorKind } from '../../../src/domain/vocabulary.js';
import type { RelationSelection } from '../../../src/store/port.js';

/** What of a graph a selection selects, found by looking at all of it. */
export interface Scene {
  readonly relations: readonly Relation[];
  /** The participations in a relation of these that the lens shows. */
  readonly seenIn: (relation: Relation) => readonly Participation[];
  readonly kindOf: (entity: string) => string | undefined;
}

/** The filter may have kinds, ids and a period. */
export function sceneOf(graph: ChangeSet, { filter, lens }: RelationSelection): Scene {
  const claims = recordedClaims(graph);
  const about = ({ id }: Relation) => claims.filter(({ subject }) => subject === id);
  const relations = graph.relations
    .filter(({ id }) => filter.ids?.includes(id) ?? true)
    .filter(({ kind }) => filter.kinds?.includes(kind) ?? true)
    .filter((relation) => filter.during === undefined || overlaps(relationBounds(relation), filter.during))
    .filter((relation) => isRelationSeen(relation, about(relation), lens));
  const seen = new Map(
    relations.map((relation) => [
      relation,
      relation.participations.filter(({ entity }) => isSeen(aboutParticipant(about(relation), entity), lens)),
    ]),
  );
  const kinds = new Map(graph.entities.map(({ id, kind }) => [id, kind]));
  return { relations, seenIn: (relation) => seen.get(relation) ?? [], kindOf: (entity) => kinds.get(entity) };
}

/** The participations that tie those who take them to one another. */
export function connectingIn(scene: Scene, relation: Relation): readonly Participation[] {
  return scene.seenIn(relation).filter(({ role }) => CONNECTING_ROLES.includes(role));
}

/** The actors among those who take part in the relation so, each once. */
export function actorsIn(scene: Scene, relation: Relation): readonly string[] {
  const all = connectingIn(scene, relation).map(({ entity }) => entity);
  return [...new Set(all)].filter((entity) => isActorKind(scene.kindOf(entity) ?? ''));
}

function recordedClaims({ claims, sources, recordedOn }: ChangeSet): RecordedClaim[] {
  return claims.flatMap((claim) =>
    sources
      .filter(({ id }) => id === claim.source)
      .map((source) => ({ ...claim, recordedOn, day: claimDay(claim, source, recordedOn) })),
  );
}
