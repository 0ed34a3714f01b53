import fc from 'fast-check';
import type { Page } from '../../src/domain/page.js';
import { PERSONS, randomGraph } from '../fixtures/random-graph.js';
import {
  randomEntityFilter,
  randomEntityOrder,
  randomFilter,
  randomLens,
  randomOrder,
  randomPage,
  randomRoles,
} from '../fixtures/random-query.js';
import { idsOf, type StoreUnderTest, sharedStore } from './harness.js';
import { graphOf } from './model/graph.js';
import { isEntityListed, isListed, isListedOf } from './model/matches.js';
import { entityKey, pageOf, relationKey } from './model/pages.js';

const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 1_000_000));

/** Each brings filters of a form of its own, which Neo4j has to plan: far slower than to answer. */
const RUNS = 30;

/** Compares a store with the rules of the domain, applied to the same graph in memory. */
export function describeModel(under: StoreUnderTest): void {
  describe(`answers as the domain's rules do (PROPERTY_SEED=${SEED})`, () => {
    const [changes] = fc.sample(randomGraph, { seed: SEED, numRuns: 1 });
    if (changes === undefined) throw new Error('fast-check gave no graph.');
    const store = sharedStore(under, changes);
    const graph = graphOf(changes);

    it('for all relations', async () => {
      const queries = fc.record({ filter: randomFilter, lens: randomLens });
      await fc.assert(
        fc.asyncProperty(queries, randomOrder, randomPage, async (selection, order, page) => {
          const expected = graph.relations.filter((relation) => isListed(graph, relation, selection));
          expect(await store().countRelations(selection)).toBe(expected.length);
          const keys = expected.map((relation) => relationKey(graph, relation, order, selection.lens));
          const found = await store().listRelations(selection, order, page);
          expect(comparable(found)).toEqual(pageOf(keys, order.direction, page));
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });

    it('for the relations of entities', async () => {
      const queries = fc.record({ filter: randomFilter, lens: randomLens, roles: randomRoles });
      await fc.assert(
        fc.asyncProperty(queries, randomOrder, randomPage, async (selection, order, page) => {
          const counts = await store().countRelationsOf(PERSONS, selection);
          const pages = await store().relationsOf(PERSONS, selection, order, page);
          for (const person of PERSONS) {
            const expected = graph.relations.filter((relation) => isListedOf(graph, person, relation, selection));
            const keys = expected.map((relation) => relationKey(graph, relation, order, selection.lens));
            expect(comparable(pages.get(person))).toEqual(pageOf(keys, order.direction, page));
            expect(counts.get(person)).toBe(expected.length);
          }
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });

    it('for all entities', async () => {
      const queries = fc.record({ filter: randomEntityFilter, lens: randomLens });
      await fc.assert(
        fc.asyncProperty(queries, randomEntityOrder, randomPage, async (query, order, page) => {
          const selection = { kind: 'PERSON' as const, ...query };
          const expected = graph.entities.filter((entity) => isEntityListed(graph, entity, selection));
          expect(await store().countEntities(selection)).toBe(expected.length);
          const keys = expected.map((entity) => entityKey(graph, entity, order, selection.lens));
          const found = await store().listEntities(selection, order, page);
          expect(comparable(found)).toEqual(pageOf(keys, order.direction, page));
        }),
        { seed: SEED, numRuns: RUNS },
      );
    });
  });
}

function comparable(page: Page<{ readonly id: string }> | undefined) {
  return { ids: idsOf(page), keys: page?.keys, hasMore: page?.hasMore };
}
