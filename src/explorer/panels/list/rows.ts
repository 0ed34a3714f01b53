import type { GraphEntity, ShownGraph } from '../../model/graph.js';
import { ENTITY_KINDS } from '../../model/kinds.js';
import type { EntityKind } from '../../model/words.js';

export interface EntityRow {
  readonly entity: GraphEntity;
  /** How many of those shown it is tied to. */
  readonly degree: number;
}

export interface EntityGroup {
  readonly kind: EntityKind;
  readonly rows: readonly EntityRow[];
}

/** The entities that are shown by kind, the best connected first, then by name. */
export function groupsOf({ entities, edges }: ShownGraph): EntityGroup[] {
  const neighbours = new Map<string, Set<string>>();
  const meet = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { source, target } of edges) {
    meet(source, target);
    meet(target, source);
  }
  const rows = entities
    .map((entity) => ({ entity, degree: neighbours.get(entity.id)?.size ?? 0 }))
    .sort((a, b) => b.degree - a.degree || a.entity.name.localeCompare(b.entity.name));
  return ENTITY_KINDS.map((kind) => ({ kind, rows: rows.filter(({ entity }) => entity.kind === kind) })).filter(
    (group) => group.rows.length > 0,
  );
}
