import fc from 'fast-check';
import { questions } from '../question.js';

export const CHANGE_LOG = [
  questions('the change log', {
    input: fc.record({ revision: fc.nat(3), limit: fc.nat(3) }),
    ask: async (store, { revision, limit }) => [await store.revision(), await store.changesSince(revision, limit)],
  }),
];
