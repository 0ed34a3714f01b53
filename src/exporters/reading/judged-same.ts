import type { Store } from '../../store/port.js';
import { lookUp } from './pages.js';

/**
 * The ids of all entities that SAME judgements connect with each of these, itself among them, sorted by nearness. A round trip for each step
 * away: one where nothing was judged.
 */
export async function judgedSame(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const groups = new Map(ids.map((id) => [id, [id]]));
  const leaders = new Map(ids.map((id) => [id, id]));
  let reached = ids;
  while (reached.length > 0) {
    const next: string[] = [];
    for (const [id, judgements] of await lookUp(reached, (batch) => store.judgementsOf(batch))) {
      const leader = leaders.get(id) ?? id;
      for (const { pair, verdict } of judgements) {
        for (const other of pair) {
          if (verdict !== 'SAME' || leaders.has(other)) continue;
          leaders.set(other, leader);
          groups.get(leader)?.push(other);
          next.push(other);
        }
      }
    }
    reached = next;
  }
  return groups;
}
