import type { Projection } from './projection.js';

/** What can be asked of a scope as a graph of pairs that are weighted by the number of relations they share. */
export const METRICS = ['DEGREE', 'PAGERANK', 'BETWEENNESS', 'CLOSENESS', 'EIGENVECTOR'] as const;
export type Metric = (typeof METRICS)[number];
export type Measure = Metric | 'COMMUNITIES';

export interface MeasureRule {
  /** What it costs to work it out grows with the pairs, or with the entities times the pairs. */
  readonly effort: 'PAIRS' | 'ENTITIES_TIMES_PAIRS';
  /** How much of that is worked out: what is more could take over ten seconds. */
  readonly limit: number;
}

/**
 * How large a scope each may have: half or less of what takes ten seconds of one core. Measured in CPU time on a virtual machine with two, on
 * random graphs: 20,000 entities with 200,000 pairs took DEGREE 1.4 s, PAGERANK 2.1, EIGENVECTOR 2.5, COMMUNITIES 1.8; 3,000 with 10,000 took
 * BETWEENNESS 2.3 s, CLOSENESS 0.7.
 */
export const MEASURES: Readonly<Record<Measure, MeasureRule>> = {
  /** The relations shared with each other entity, added up. Freeman (1979); weighted: Barrat et al. (2004), "strength". */
  DEGREE: { effort: 'PAIRS', limit: 400_000 },
  /** Brin & Page (1998), damping 0.85. */
  PAGERANK: { effort: 'PAIRS', limit: 400_000 },
  /** Freeman (1977), by Brandes (2001). */
  BETWEENNESS: { effort: 'ENTITIES_TIMES_PAIRS', limit: 60_000_000 },
  /** Freeman (1979), for graphs that are not connected by Wasserman & Faust (1994). */
  CLOSENESS: { effort: 'ENTITIES_TIMES_PAIRS', limit: 200_000_000 },
  /** Bonacich (1972). */
  EIGENVECTOR: { effort: 'PAIRS', limit: 400_000 },
  /** Blondel et al. (2008). */
  COMMUNITIES: { effort: 'PAIRS', limit: 400_000 },
};

export function effortOf({ effort }: MeasureRule, { ids, weights }: Projection): number {
  return effort === 'PAIRS' ? weights.length : ids.length * weights.length;
}
