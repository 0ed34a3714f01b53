import type { Adjacency } from '../../../src/analysis/adjacency/adjacency.js';
import { AdjacencyBuilder } from '../../../src/analysis/adjacency/builder.js';
import { Turns } from '../../../src/analysis/turns.js';
import { relationBounds } from '../../../src/domain/relation.js';
import type { AdjacencyRow } from '../../../src/store/adjacency-row.js';

/** Who met, on which date, and whether that is only possible: `['talks', 'ada bo', '2024-03', 'POSSIBLE']`. */
export type Met = readonly [id: string, who: string, start?: string, certainty?: 'CONFIRMED' | 'POSSIBLE'];

/** The adjacency of some meetings. */
export function adjacencyOf(meetings: Iterable<Met>): Promise<Adjacency> {
  const builder = new AdjacencyBuilder();
  for (const met of meetings) builder.put(rowOf(met));
  return builder.build(1, new Turns());
}

function rowOf([relation, who, start, certainty = 'CONFIRMED']: Met): AdjacencyRow {
  const day = '2024-01-01';
  return {
    relation,
    kind: 'MEETING',
    ...(start !== undefined && { start }),
    ...relationBounds({ kind: 'MEETING', start }),
    knownFrom: certainty === 'CONFIRMED' ? { confirmed: day, reported: day, possible: day } : { possible: day },
    entities: who.split(' '),
    own: new Map(),
  };
}
