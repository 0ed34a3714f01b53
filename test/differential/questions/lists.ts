import fc from 'fast-check';
import {
  randomEntityOrder,
  randomEntityPage,
  randomEntitySelection,
  randomRelationOrder,
  randomRelationPage,
  randomSelection,
  randomSourcePage,
} from '../../fixtures/random-query.js';
import { questions } from '../question.js';

export const LISTS = [
  questions('entities', {
    input: fc.record({ selection: randomEntitySelection, order: randomEntityOrder, page: randomEntityPage }),
    ask: async (store, { selection, order, page }) => [
      await store.countEntities(selection),
      await store.listEntities(selection, order, page),
    ],
  }),
  questions('relations', {
    input: fc.record({ selection: randomSelection, order: randomRelationOrder, page: randomRelationPage }),
    ask: async (store, { selection, order, page }) => [
      await store.countRelations(selection),
      await store.listRelations(selection, order, page),
    ],
  }),
  questions('sources', {
    input: randomSourcePage,
    ask: async (store, page) => [await store.countSources(), await store.listSources(page)],
  }),
];
