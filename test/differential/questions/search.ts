import fc from 'fast-check';
import { compareText } from '../../../src/domain/text-order.js';
import { ENTITY_KINDS } from '../../../src/domain/vocabulary.js';
import { recallFor } from '../../../src/search/recall.js';
import { oneOf, sometimes } from '../../fixtures/arbitraries.js';
import { ALL_ENTITY_IDS, IDENTIFIERS, NAMES } from '../../fixtures/pools.js';
import { questions } from '../question.js';

export const SEARCH = questions('what a search recalls', {
  input: fc.record({
    text: oneOf([...NAMES, ...ALL_ENTITY_IDS, ...IDENTIFIERS, 'wikidata:Q1', 'ad', 'adda', 'berg a', 'ada nobody']),
    kinds: sometimes(fc.subarray([...ENTITY_KINDS])),
  }),
  ask: async (store, { text, kinds }) => {
    const recall = recallFor(text, kinds);
    const found = recall === undefined ? [] : await store.search(recall);
    // In which order they come, a store may choose.
    return [...found].sort((a, b) => compareText(a.id, b.id));
  },
});
