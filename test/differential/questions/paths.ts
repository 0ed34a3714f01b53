import { Analyses, DEFAULT_ADJACENCY_LIMIT } from '../../../src/analysis/analyses.js';
import type { PathQuestion } from '../../../src/analysis/paths/question.js';
import type { Store } from '../../../src/store/port.js';
import { randomPathQuestion } from '../../fixtures/random-query.js';
import { allPaths } from '../../oracle/paths.js';
import { questions } from '../question.js';

export const PATHS = [
  questions('paths', { input: randomPathQuestion, ask: (store, asked) => pathsIn(store, asked), expected: allPaths }),
  questions('paths that a store finds itself, where it can', {
    input: randomPathQuestion.map((asked): PathQuestion => ({ ...asked, mode: 'SHORTEST', chronological: false })),
    // With no memory for the graph, what has a search of its own has to use it.
    ask: (store, asked) => pathsIn(store, asked, store.searchPaths === undefined ? DEFAULT_ADJACENCY_LIMIT : 0),
    expected: allPaths,
  }),
];

async function pathsIn(store: Store, asked: PathQuestion, limit?: number) {
  const answer = await new Analyses(store, limit).paths(asked);
  if (answer.kind === 'none') return [];
  return answer.kind === 'paths' ? answer.paths : answer;
}
