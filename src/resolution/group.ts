import type { Judgement } from '../domain/judgement.js';
import type { Store } from '../store/port.js';

/** The judgements by which an entity is one with others, also by way of others, and the ids of all that they connect, sorted. */
export interface Group {
  readonly ids: readonly string[];
  readonly judgements: readonly Judgement[];
}

/** Reads from one id to the next: as many round trips as the longest chain of judgements has links. */
export async function groupOf(store: Store, id: string): Promise<Group> {
  const ids = new Set([id]);
  const judgements = new Map<string, Judgement>();
  for (let next = [id]; next.length > 0; ) {
    const found = [...(await store.judgementsOf(next)).values()].flat().filter(({ verdict }) => verdict === 'SAME');
    for (const judgement of found) judgements.set(JSON.stringify(judgement.pair), judgement);
    next = found.flatMap(({ pair }) => pair).filter((other) => !ids.has(other) && ids.add(other));
  }
  return { ids: [...ids].sort(), judgements: [...judgements.values()] };
}
