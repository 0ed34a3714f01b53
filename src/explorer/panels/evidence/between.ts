import type { Session } from '../../model/session.js';

export interface Pair {
  readonly one: string;
  readonly other: string;
  /** The relations shown that tie the two, the most recent first. */
  readonly relations: readonly string[];
}

/** The relations shown between two, the most recent first. */
export function relationsBetween(session: Session, one: string, other: string): string[] {
  const { edges, relations } = session.shown.value;
  const tying = edges.filter(
    ({ source, target }) => (source === one && target === other) || (source === other && target === one),
  );
  const ids = new Set(tying.map(({ relation }) => relation));
  return relations.filter(({ id }) => ids.has(id)).map(({ id }) => id);
}

/** The pairs that a relation is drawn between and that others tie as well. */
export function pairsOf(session: Session, relation: string): Pair[] {
  const drawn = session.shown.value.edges.filter((edge) => edge.relation === relation);
  return drawn
    .map(({ source, target }) => ({
      one: source,
      other: target,
      relations: relationsBetween(session, source, target),
    }))
    .filter(({ one, other, relations }) => one !== other && relations.length > 1);
}
