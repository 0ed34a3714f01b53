import fc from 'fast-check';
import { compareText } from '../../../src/domain/text-order.js';
import { ROLES } from '../../../src/domain/vocabulary.js';
import type { AdjacencyRow } from '../../../src/store/adjacency-row.js';
import { sometimes, withoutGaps } from '../../fixtures/arbitraries.js';
import { randomIds, randomSourceIds } from '../../fixtures/random-query.js';
import { questions } from '../question.js';

export const ADJACENCY = questions('rows of the adjacency', {
  input: fc
    .record({ roles: fc.subarray([...ROLES]), relations: sometimes(randomIds), sources: sometimes(randomSourceIds) })
    .map(withoutGaps),
  ask: async (store, selection) => {
    const rows: AdjacencyRow[] = [];
    for await (const batch of store.adjacencyRows(selection)) rows.push(...batch);
    // In which order they come, a store may choose.
    return rows.sort((a, b) => compareText(a.relation, b.relation));
  },
});
