import fc from 'fast-check';
import { randomClaimPage, randomSourceIds, randomSubjectIds } from '../../fixtures/random-query.js';
import { questions } from '../question.js';

export const CLAIMS = [
  questions('claims about subjects', { input: randomSubjectIds, ask: (store, ids) => store.claimsAbout(ids) }),
  questions('claims from sources', {
    input: fc.record({ ids: randomSourceIds, page: randomClaimPage }),
    ask: async (store, { ids, page }) => [await store.countClaimsFrom(ids), await store.claimsFrom(ids, page)],
  }),
];
