import type { ChangeSet } from '../../src/domain/change-set.js';
import type { Lens } from '../../src/domain/lens.js';
import { CONNECTING_ROLES } from '../../src/domain/relation-kinds.js';
import type { RelationKind } from '../../src/domain/vocabulary.js';
import { applied, NOTHING } from '../oracle/graph.js';
import { partsSeen, relationsSeen } from '../oracle/seen.js';

export interface SeenRelation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Each once. */
  readonly parties: readonly string[];
}

/** The relations of these kinds that the lens shows, with those whom it shows to take part, by the definition. */
export function seenRelations(changes: ChangeSet, lens: Lens, via: readonly RelationKind[]): SeenRelation[] {
  const graph = applied(NOTHING, changes);
  return relationsSeen(graph, lens)
    .filter(({ kind }) => via.includes(kind))
    .map((relation) => {
      const parts = partsSeen(graph, relation, lens).filter(({ role }) => CONNECTING_ROLES.includes(role));
      return { id: relation.id, kind: relation.kind, parties: [...new Set(parts.map(({ entity }) => entity))] };
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
