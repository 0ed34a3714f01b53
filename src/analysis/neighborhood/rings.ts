import type { AdjacencyView } from '../adjacency/view.js';
import type { Turns } from '../turns.js';

/** Relations between two looks at the clock. */
const STRIDE = 1_024;

export interface Reach {
  readonly around: readonly number[];
  readonly excluded: ReadonlySet<number>;
  readonly depth: number;
  readonly limit: number;
}

/** What can be come to, ring by ring. */
export interface Reached {
  /** Those of `around`, then what was kept, nearest first; excluded ones that lie on the way are among them. */
  readonly entities: readonly number[];
  /** The relations that were looked at on the way: all of those whose neighbours were asked for. */
  readonly walked: ReadonlySet<number>;
}

/** Somebody who shares relations with what is kept. */
interface Candidate {
  readonly entity: number;
  relations: number;
  lastDay: number;
}

/**
 * Goes from `around` outwards, one relation a ring. Of each ring it keeps the excluded ones, which cost nothing, and of the others at most
 * what is left of the limit: those that share most relations with what was kept before, then those of the most recent of these relations,
 * then by id. Where a ring is cut, it goes no further.
 */
export async function reach(
  view: AdjacencyView,
  { around, excluded, depth, limit }: Reach,
  turns: Turns,
): Promise<Reached> {
  const kept = new Set(around);
  const walked = new Set<number>();
  let ring: readonly number[] = [...kept];
  let room = limit;
  for (let step = 0; step < depth && ring.length > 0; step += 1) {
    const candidates = await neighbours(view, ring, kept, walked, turns);
    candidates.sort((a, b) => compare(view, a, b));
    const isNew = ({ entity }: Candidate) => !excluded.has(entity);
    const admitted = new Set(candidates.filter(isNew).slice(0, room));
    ring = candidates.filter((one) => admitted.has(one) || !isNew(one)).map(({ entity }) => entity);
    for (const entity of ring) kept.add(entity);
    room -= admitted.size;
    if (ring.length < candidates.length) break;
  }
  return { entities: [...kept], walked };
}

/** Those who share a relation with the ring that was not walked before, and are not kept. */
async function neighbours(
  view: AdjacencyView,
  ring: readonly number[],
  kept: ReadonlySet<number>,
  walked: Set<number>,
  turns: Turns,
): Promise<Candidate[]> {
  const found = new Map<number, Candidate>();
  for (const from of ring) {
    for (const relation of view.relationsOf(from)) {
      if (walked.has(relation)) continue;
      walked.add(relation);
      if (walked.size % STRIDE === 0 && turns.isDue()) await turns.next();
      const lastDay = view.adjacency.lastKnownDay(relation);
      for (const entity of view.entitiesOf(relation)) {
        if (kept.has(entity)) continue;
        const candidate = found.get(entity) ?? { entity, relations: 0, lastDay };
        candidate.relations += 1;
        candidate.lastDay = Math.max(candidate.lastDay, lastDay);
        found.set(entity, candidate);
      }
    }
  }
  return [...found.values()];
}

function compare(view: AdjacencyView, a: Candidate, b: Candidate): number {
  const ids = view.adjacency.tables.entities;
  return b.relations - a.relations || b.lastDay - a.lastDay || ids.compare(a.entity, b.entity);
}
