import type { Lens } from '../../src/domain/lens.js';
import type { RelationFilter } from '../../src/store/selection.js';
import { grow } from '../fixtures/grow.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { BY_DATE, EVERYTHING, first, type StoreUnderTest, sharedStore } from './harness.js';

export function describeCounts(under: StoreUnderTest): void {
  describe('counts by role', () => {
    const store = sharedStore(under, HARBOUR_TALKS);
    const rolesOf = async (id: string, lens: Lens, filter: RelationFilter = {}) => {
      const counts = (await store().countRolesOf([id, id], { filter, lens })).get(id);
      return counts && Object.fromEntries([...counts].sort());
    };

    it('the relations in which an entity has each role, as often as it has several in one', async () => {
      expect(await rolesOf('league', {})).toEqual({ HOST: 1, PARTICIPANT: 1, RECEIVER: 1 });
      expect(await rolesOf('border-post', {})).toEqual({ RESIDENCE: 1 });
      expect(await rolesOf('port-city', {})).toEqual({ PRAISED: 1, VENUE: 1 });
    });
    it('only what is seen under the lens', async () => {
      expect(await rolesOf('carla-osman', {})).toEqual({ HOLDER: 1, MEDIATOR: 1, PARTY: 1 });
      expect(await rolesOf('carla-osman', { minCertainty: 'REPORTED' })).toEqual({ HOLDER: 1, PARTY: 1 });
      expect(await rolesOf('carla-osman', { includeDenied: true })).toEqual({
        COMPANION: 1,
        HOLDER: 1,
        MEDIATOR: 1,
        PARTICIPANT: 1,
        PARTY: 1,
      });
      expect(await rolesOf('ada-berg', { sources: ['courier'] })).toEqual({ CRITIC: 1, PARTICIPANT: 1 });
    });
    it('only the kinds that are asked for, and none for one that is not there', async () => {
      expect(await rolesOf('ada-berg', {}, { kinds: ['TIE', 'TRIP'] })).toEqual({ PARTY: 1, TRAVELLER: 1 });
      expect(await rolesOf('nobody', {})).toEqual({});
    });
  });
  describe('counts', () => {
    const graph = grow(300);
    const store = sharedStore(under, graph);

    it('all that a list holds, also beyond a page', async () => {
      expect(await store().countRelations({ filter: {}, lens: {} })).toBe(300);
      expect(await store().countRelations({ filter: { kinds: ['TRIP'] }, lens: {} })).toBe(0);
      expect(await store().countRelations({ filter: {}, lens: { minCertainty: 'REPORTED' } })).toBe(200);
      expect(await store().countEntities({ kind: 'PERSON', filter: {}, lens: {} })).toBe(30);
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
