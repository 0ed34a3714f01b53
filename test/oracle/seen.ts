import { aboutParticipant, isRelationSeen, isSeen } from '../../src/domain/evidence.js';
import type { Lens } from '../../src/domain/lens.js';
import type { Participation, Relation } from '../../src/domain/relation.js';
import { claimsAbout, type Graph } from './graph.js';

/** The relations that the lens shows. */
export function relationsSeen(graph: Graph, lens: Lens): Relation[] {
  return graph.relations.filter((relation) => isRelationSeen(relation, claimsAbout(graph, relation.id), lens));
}

/** The participations in a relation that the lens shows. */
export function partsSeen(graph: Graph, { id, participations }: Relation, lens: Lens): Participation[] {
  const claims = claimsAbout(graph, id);
  return participations.filter(({ entity }) => isSeen(aboutParticipant(claims, entity), lens));
}
