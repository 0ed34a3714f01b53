import { grow } from '../fixtures/grow.js';
import { BY_DATE, EVERYTHING, first, type StoreUnderTest, sharedStore } from './harness.js';

export function describeCounts(under: StoreUnderTest): void {
  describe('counts', () => {
    const graph = grow(300);
    const store = sharedStore(under, graph);

    it('all that a list holds, also beyond a page', async () => {
      expect(await store().countRelations({ filter: {}, lens: {} })).toBe(300);
      expect(await store().countRelations({ filter: { kinds: ['TRIP'] }, lens: {} })).toBe(0);
      expect(await store().countRelations({ filter: {}, lens: { minCertainty: 'REPORTED' } })).toBe(200);
      expect(await store().countEntities({ kind: 'PERSON', filter: {} })).toBe(30);
      expect(await store().countSources()).toBe(1);
      expect(await store().countClaimsFrom(['source-0'])).toEqual(new Map([['source-0', 300]]));
    });

    it('the relations of each entity, with none for one that is not there', async () => {
      const ids = ['person-0', 'person-1', 'person-29', 'nobody'];
      const expected = ids.map((id): [string, number] => [
        id,
        graph.relations.filter(({ participations }) => participations.some(({ entity }) => entity === id)).length,
      ]);
      expect(await store().countRelationsOf(ids, { filter: {}, lens: {} })).toEqual(new Map(expected));
    });

    it('do not change what a page says about more', async () => {
      const exactly = await store().listRelations({ filter: {}, lens: {} }, BY_DATE, first(300));
      expect([exactly.items.length, exactly.hasMore]).toEqual([300, false]);
      const fewer = await store().listRelations({ filter: {}, lens: {} }, BY_DATE, EVERYTHING);
      expect([fewer.items.length, fewer.hasMore]).toEqual([100, true]);
    });
  });
}
