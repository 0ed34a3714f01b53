import type { GraphEdge, GraphEntity, GraphRelation, LoadedGraph } from './graph.js';
import type { GraphPart } from './server.js';
import type { ViewLens } from './view.js';

/** All that came under one lens, also for views that are gone. */
export type Pool = Pick<LoadedGraph, 'entities' | 'relations' | 'edges' | 'truncated'>;

export type KnownStates = Pick<LoadedGraph, 'states' | 'stateNames'>;

export const EMPTY_POOL: Pool = { entities: new Map(), relations: new Map(), edges: new Map(), truncated: false };

export function pooled(pool: Pool, part: GraphPart): Pool {
  return {
    entities: new Map([...pool.entities, ...part.entities.map((one) => [one.id, one] as const)]),
    relations: new Map([...pool.relations, ...part.relations.map((one) => [one.id, one] as const)]),
    edges: new Map([...pool.edges, ...part.edges.map((one) => [one.id, one] as const)]),
    truncated: pool.truncated || part.truncated,
  };
}

/** Of the pool what belongs to these entities, in their order. */
export function restricted(pool: Pool, ids: readonly string[], { states, stateNames }: KnownStates): LoadedGraph {
  const entities = new Map<string, GraphEntity>();
  for (const id of ids) {
    const entity = pool.entities.get(id);
    if (entity !== undefined) entities.set(id, entity);
  }
  const edges = new Map<string, GraphEdge>();
  const relations = new Map<string, GraphRelation>();
  for (const edge of pool.edges.values()) {
    if (!entities.has(edge.source) || !entities.has(edge.target)) continue;
    const relation = pool.relations.get(edge.relation);
    if (relation === undefined) continue;
    edges.set(edge.id, edge);
    relations.set(relation.id, relation);
  }
  const inOrder = new Map([...relations.values()].sort(mostRecentFirst).map((one) => [one.id, one]));
  return { entities, relations: inOrder, edges, states, stateNames, truncated: pool.truncated };
}

/** What of a lens decides what is loaded: the period does not, it is applied to what is there. */
export function loadedUnder({ knownBy, minCertainty, includeDenied }: ViewLens): string {
  return JSON.stringify([knownBy, minCertainty, includeDenied === true]);
}

/** By the first day, as the API lists them: what has none counts as before all others. Ids break ties, the last first. */
function mostRecentFirst(a: GraphRelation, b: GraphRelation): number {
  const [first, second] = [a.earliest ?? '', b.earliest ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
