import fc from 'fast-check';
import {
  randomEntityIds,
  randomRelationOrder,
  randomRelationPage,
  randomSelectionOf,
} from '../../fixtures/random-query.js';
import { questions } from '../question.js';

export const RELATIONS_OF = [
  questions('relations of entities', {
    input: fc.record({
      ids: randomEntityIds,
      selection: randomSelectionOf,
      order: randomRelationOrder,
      page: randomRelationPage,
    }),
    ask: async (store, { ids, selection, order, page }) => [
      await store.countRelationsOf(ids, selection),
      await store.relationsOf(ids, selection, order, page),
    ],
  }),
  questions('roles of entities', {
    input: fc.record({ ids: randomEntityIds, selection: randomSelectionOf }),
    ask: (store, { ids, selection }) => store.countRolesOf(ids, selection),
  }),
];
