import type { ChangeSet } from '../../src/domain/change-set.js';
import { aboutParticipant, isRelationSeen, isSeen } from '../../src/domain/evidence.js';
import type { Lens } from '../../src/domain/lens.js';
import { CONNECTING_ROLES } from '../../src/domain/relation-kinds.js';
import type { RelationKind } from '../../src/domain/vocabulary.js';
import { recordedClaims } from '../fixtures/recorded-claims.js';

export interface SeenRelation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Each once. */
  readonly parties: readonly string[];
}

/** The relations of these kinds that the lens shows, with those whom it shows to take part, by the definition. */
export function seenRelations(graph: ChangeSet, lens: Lens, via: readonly RelationKind[]): SeenRelation[] {
  const recorded = recordedClaims(graph);
  return graph.relations.flatMap((relation) => {
    const claims = recorded.filter(({ subject }) => subject === relation.id);
    if (!via.includes(relation.kind) || !isRelationSeen(relation, claims, lens)) return [];
    const parties = relation.participations
      .filter(({ role, entity }) => CONNECTING_ROLES.includes(role) && isSeen(aboutParticipant(claims, entity), lens))
      .map(({ entity }) => entity);
    return [{ id: relation.id, kind: relation.kind, parties: [...new Set(parties)] }];
  });
}

/** Those at most `depth` relations away, `around` among them. */
export function within(relations: readonly SeenRelation[], around: readonly string[], depth: number): Set<string> {
  const reached = new Set(around);
  for (let step = 0; step < depth; step += 1) {
    const next = relations.filter(({ parties }) => parties.some((party) => reached.has(party)));
    for (const entity of next.flatMap(({ parties }) => parties)) reached.add(entity);
  }
  return reached;
}
