import type { EntityOrder, PageRequest } from '../../src/domain/page.js';
import type { EntityKind } from '../../src/domain/vocabulary.js';
import type { EntityFilter } from '../../src/store/selection.js';
import { BY_ID, BY_NAME, EVERYTHING, first, idsOf, last, type StoreUnderTest, sharedStore } from './harness.js';

const FILTERS: [kind: EntityKind, filter: EntityFilter, ids: string[]][] = [
  ['PERSON', {}, ['ada-berg', 'bo-lindqvist', 'carla-osman']],
  ['STATE', {}, ['free-coast', 'northland', 'old-northland', 'southland']],
  ['ORGANIZATION', {}, ['league', 'secretariat']],
  ['PLAN', {}, ['harbour-plan']],
  ['PLACE', {}, ['border-post', 'port-city']],
  ['PERSON', { ids: ['carla-osman', 'northland', 'ada-berg', 'nobody'] }, ['ada-berg', 'carla-osman']],
  ['PERSON', { ids: [] }, []],
  ['STATE', { name: { contains: 'NORTH' } }, ['northland', 'old-northland']],
  ['STATE', { name: { startsWith: 'nÖrth' } }, ['northland']],
  ['STATE', { name: { startsWith: 'north_' } }, []],
  ['STATE', { name: { contains: '%' } }, []],
  ['STATE', { name: { contains: '' } }, ['free-coast', 'northland', 'old-northland', 'southland']],
  ['PERSON', { name: { eq: 'CARLA OSMAN' } }, ['carla-osman']],
  ['PERSON', { name: { eq: 'Carla' } }, []],
  ['PERSON', { name: { in: ['çarla osman', 'Bo Lindqvist', 'Nobody'] } }, ['bo-lindqvist', 'carla-osman']],
  ['PERSON', { name: { in: [] } }, []],
  ['STATE', { name: { contains: 'land', startsWith: 's' }, ids: ['southland', 'northland'] }, ['southland']],
  ['PLACE', { name: { contains: 'hafen' } }, []],
];

const PAGES: [order: EntityOrder, page: PageRequest, ids: string[], hasMore: boolean][] = [
  [BY_NAME, first(2), ['free-coast', 'northland'], true],
  [BY_NAME, first(2, { after: ['northland', 'northland'] }), ['old-northland', 'southland'], false],
  [BY_NAME, last(1, { before: ['old northland', 'old-northland'] }), ['northland'], true],
  [{ by: 'NAME', direction: 'DESC' }, first(1), ['southland'], true],
  [
    { by: 'NAME', direction: 'DESC' },
    first(9, { after: ['old northland', 'old-northland'] }),
    ['northland', 'free-coast'],
    false,
  ],
  [BY_ID, first(9, { after: ['northland', 'northland'] }), ['old-northland', 'southland'], false],
  [{ by: 'ID', direction: 'DESC' }, last(2), ['northland', 'free-coast'], true],
];

export function describeEntityLists(under: StoreUnderTest): void {
  describe('lists', () => {
    const store = sharedStore(under);

    it.each(FILTERS)('each %s with %j', async (kind, filter, ids) => {
      expect(idsOf(await store().listEntities({ kind, filter, lens: {} }, BY_NAME, EVERYTHING))).toEqual(ids);
      expect(await store().countEntities({ kind, filter, lens: {} })).toBe(ids.length);
    });

    it.each(PAGES)('states by %j, page %j: %j, more: %s', async (order, page, ids, hasMore) => {
      const found = await store().listEntities({ kind: 'STATE', filter: {}, lens: {} }, order, page);
      expect([idsOf(found), found.hasMore]).toEqual([ids, hasMore]);
    });

    it('give entities whole', async () => {
      const { items } = await store().listEntities({ kind: 'PERSON', filter: {}, lens: {} }, BY_NAME, first(3));
      expect(items).toEqual([...(await store().entities(['ada-berg', 'bo-lindqvist', 'carla-osman'])).values()]);
    });

    it('sources by id, from both ends', async () => {
      expect(idsOf(await store().listSources(EVERYTHING))).toEqual(['archive', 'courier', 'gazette', 'memo']);
      const middle = await store().listSources(first(1, { after: ['archive', 'archive'], before: ['memo', 'memo'] }));
      expect([idsOf(middle), middle.hasMore]).toEqual([['courier'], true]);
      const end = await store().listSources(last(3));
      expect([idsOf(end), end.hasMore]).toEqual([['courier', 'gazette', 'memo'], true]);
      expect(await store().countSources()).toBe(4);
    });
  });
}
