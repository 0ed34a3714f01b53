import type { AdjacencyView } from '../adjacency/view.js';
import type { Turns } from '../turns.js';

/** Relations between two looks at the clock. */
const STRIDE = 1_024;

/** A relation that ties at least two who are known. */
export interface Tie {
  readonly relation: number;
  readonly lastDay: number;
  /** Nearest first. */
  readonly entities: readonly number[];
}

/** Who is known to whoever asks: nearest first, and of these, who is not excluded. */
export interface Known {
  readonly ranks: ReadonlyMap<number, number>;
  readonly shown: readonly number[];
}

/** The relations between known entities in which one that is shown takes part, the most recent first, then by id. */
export async function tiesAmong(view: AdjacencyView, { ranks, shown }: Known, turns: Turns): Promise<Tie[]> {
  const seen = new Set<number>();
  const ties: Tie[] = [];
  for (const entity of shown) {
    for (const relation of view.relationsOf(entity)) {
      if (seen.has(relation)) continue;
      seen.add(relation);
      if (seen.size % STRIDE === 0 && turns.isDue()) await turns.next();
      const entities = view.entitiesOf(relation).filter((other) => ranks.has(other));
      if (entities.length < 2) continue;
      entities.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
      ties.push({ relation, lastDay: view.adjacency.lastKnownDay(relation), entities });
    }
  }
  const ids = view.adjacency.tables.relations;
  return ties.sort((a, b) => b.lastDay - a.lastDay || ids.compare(a.relation, b.relation));
}

/**
 * At most `limit` of the ties, in their order: for each that is shown the first tie to somebody nearer, so that nobody comes without
 * one, and then the first of the others.
 */
export function firstTies(ties: readonly Tie[], { shown }: Known, limit: number): Tie[] {
  const untied = new Set(shown);
  const needed = new Set<Tie>();
  for (const tie of ties) {
    for (const entity of tie.entities.slice(1)) if (untied.delete(entity)) needed.add(tie);
  }
  const others = ties.filter((tie) => !needed.has(tie)).slice(0, Math.max(0, limit - needed.size));
  const kept = new Set([...[...needed].slice(0, limit), ...others]);
  return ties.filter((tie) => kept.has(tie));
}
