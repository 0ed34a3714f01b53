import type { AdjacencyView } from '../adjacency/view.js';
import type { Turns } from '../turns.js';

/** Entities as a graph without directions, in which two are tied that share relations. */
export interface Projection {
  /** Of those that share a relation with another one, in their order. */
  readonly ids: readonly string[];
  /** The two of each pair by their place in `ids`, the smaller first; by both. */
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** How many relations each pair shares. */
  readonly weights: Uint32Array;
}

/** How many pairs all relations together may have: a meeting of n parties has n × (n − 1) ÷ 2. */
export const MAX_PAIRS = 2_000_000;

/** Relations between two looks at the clock. */
const STRIDE = 256;

/**
 * The relations among these entities as weighted pairs: two are tied by each relation in which both are seen to take part, in roles that
 * connect, as counterparts are counted. Undefined where there are more than {@link MAX_PAIRS}, before any is made.
 */
export async function project(
  view: AdjacencyView,
  entities: readonly number[],
  turns: Turns,
): Promise<Projection | undefined> {
  const places = new Map(entities.map((entity, place) => [entity, place]));
  const shared: number[][] = [];
  let pairs = 0;
  for (const [entity, place] of places) {
    for (const relation of view.relationsOf(entity)) {
      const parties = view.entitiesOf(relation).flatMap((party) => places.get(party) ?? []);
      parties.sort((a, b) => a - b);
      // Each relation once, with the first of its parties.
      if (parties.length < 2 || parties[0] !== place) continue;
      pairs += (parties.length * (parties.length - 1)) / 2;
      if (pairs > MAX_PAIRS) return undefined;
      if (shared.push(parties) % STRIDE === 0 && turns.isDue()) await turns.next();
    }
  }
  const weights = await counted(shared, places.size, turns);
  return withoutUntied(weights, entities, (entity) => view.adjacency.entityId(entity));
}

/** How many of the lists hold each two numbers, which are one: first × count + second. */
async function counted(shared: readonly number[][], count: number, turns: Turns): Promise<Map<number, number>> {
  const weights = new Map<number, number>();
  for (const [number, parties] of shared.entries()) {
    for (const [index, first] of parties.entries()) {
      for (let other = index + 1; other < parties.length; other += 1) {
        const key = first * count + (parties[other] ?? 0);
        weights.set(key, (weights.get(key) ?? 0) + 1);
      }
    }
    if (number % STRIDE === 0 && turns.isDue()) await turns.next();
  }
  return weights;
}

function withoutUntied(
  weights: ReadonlyMap<number, number>,
  entities: readonly number[],
  idOf: (entity: number) => string,
): Projection {
  const keys = Float64Array.from(weights.keys()).sort();
  const count = entities.length;
  const tied = new Uint8Array(count);
  for (const key of keys) {
    tied[Math.floor(key / count)] = 1;
    tied[key % count] = 1;
  }
  const kept = entities.flatMap((entity, place) => (tied[place] === 1 ? [{ entity, place }] : []));
  const places = new Uint32Array(count);
  for (const [index, { place }] of kept.entries()) places[place] = index;
  return {
    ids: kept.map(({ entity }) => idOf(entity)),
    sources: Uint32Array.from(keys, (key) => places[Math.floor(key / count)] ?? 0),
    targets: Uint32Array.from(keys, (key) => places[key % count] ?? 0),
    weights: Uint32Array.from(keys, (key) => weights.get(key) ?? 0),
  };
}
