import { type DayRange, FIRST_DAY, LAST_DAY } from '../../domain/day.js';
import { PAIR_RULES, type Pair, pairsOf } from '../../domain/pairs.js';
import type { ExportedGraph, ExportedRelation } from '../exported.js';
import { flat } from '../writing/pieces.js';

/** Two entities, as a relation ties them: a relation of several is several edges, which all have its id. */
export interface DrawnEdge extends Pair {
  readonly of: ExportedRelation;
}

/** The relations as edges, in their order. Relations that tie nobody (somebody met nobody knows whom) have none. */
export async function* edgesOf(graph: ExportedGraph): AsyncGenerator<DrawnEdge> {
  for await (const of of flat(graph.relations())) {
    const entities = [...new Set(of.relation.participations.map(({ entity }) => entity))];
    for (const pair of pairsOf(of.relation, entities)) yield { ...pair, of };
  }
}

/** The days between which the relation can have been in force; an end that is open or not known is absent. */
export function knownDays({ bounds }: ExportedRelation): { readonly start?: string; readonly end?: string } {
  const { earliest, latest }: DayRange = bounds;
  return { ...(earliest !== FIRST_DAY && { start: earliest }), ...(latest !== LAST_DAY && { end: latest }) };
}

/**
 * What a file says of its edges that can say it only of all of them at once. Readers such as NetworkX refuse a file in which some
 * edges have a direction and others none, so it is UNDIRECTED only where none can have one; each edge says for itself what it is.
 */
export function directionOf({ kinds }: ExportedGraph): 'directed' | 'undirected' {
  const rules = kinds.flatMap((kind) => PAIR_RULES[kind]);
  const isDirected = rules.some(
    (rule) => rule.form === 'FIRST_TO_OTHERS' || (rule.form === 'EACH_TO_EACH' && rule.directed),
  );
  return isDirected ? 'directed' : 'undirected';
}
