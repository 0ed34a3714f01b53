import type { PageRequest, RelationOrder } from '../../src/domain/page.js';
import { HARBOUR_RELATIONS } from '../fixtures/harbour-relations.js';
import { BY_DATE, EVERYTHING, first, idsOf, LATEST_FIRST, last, type StoreUnderTest, sharedStore } from './harness.js';

type Case = [order: RelationOrder, page: PageRequest, ids: string[], hasMore: boolean];

/** All relations by date: cousins, secretary, tribute, undated-meeting, foreign-minister, special-envoy, journey, phone-call, talks, partial-acceptance, rebuke. */
const LISTED: Case[] = [
  [BY_DATE, first(3), ['cousins', 'secretary', 'tribute'], true],
  [
    BY_DATE,
    first(3, { after: ['0000-01-01', 'undated-meeting'] }),
    ['foreign-minister', 'special-envoy', 'journey'],
    true,
  ],
  [BY_DATE, first(1, { after: ['2024-03-05', 'phone-call'] }), ['talks'], true],
  [BY_DATE, first(9, { after: ['2024-03-05', 'q'] }), ['talks', 'partial-acceptance', 'rebuke'], false],
  [BY_DATE, first(2, { after: ['2024-03-05', 'talks'] }), ['partial-acceptance', 'rebuke'], false],
  [BY_DATE, first(9, { after: ['2024-03-12', 'rebuke'] }), [], false],
  [BY_DATE, first(0), [], true],
  [
    BY_DATE,
    first(2, { after: ['2023-11-01', 'special-envoy'], before: ['2024-03-05', 'talks'] }),
    ['journey', 'phone-call'],
    false,
  ],
  [BY_DATE, last(2), ['partial-acceptance', 'rebuke'], true],
  [BY_DATE, last(2, { before: ['2024-03-05', 'talks'] }), ['journey', 'phone-call'], true],
  [BY_DATE, last(3, { before: ['0000-01-01', 'undated-meeting'] }), ['cousins', 'secretary', 'tribute'], false],
  [BY_DATE, last(1, { after: ['2023-11-01', 'special-envoy'], before: ['2024-03-05', 'talks'] }), ['phone-call'], true],
  [LATEST_FIRST, first(3), ['rebuke', 'partial-acceptance', 'talks'], true],
  [LATEST_FIRST, first(2, { after: ['2024-03-05', 'talks'] }), ['phone-call', 'journey'], true],
  [LATEST_FIRST, first(9, { after: ['0000-01-01', 'secretary'] }), ['cousins'], false],
  [LATEST_FIRST, last(2), ['secretary', 'cousins'], true],
  [LATEST_FIRST, last(2, { before: ['2024-03-05', 'phone-call'] }), ['partial-acceptance', 'talks'], true],
];

/** Ada Berg's: cousins, undated-meeting, special-envoy, journey, phone-call, talks, rebuke. */
const OF_ADA: Case[] = [
  [BY_DATE, first(2), ['cousins', 'undated-meeting'], true],
  [BY_DATE, first(2, { after: ['2024-03-04', 'journey'] }), ['phone-call', 'talks'], true],
  [BY_DATE, last(2), ['talks', 'rebuke'], true],
  [BY_DATE, last(2, { before: ['2024-03-05', 'talks'] }), ['journey', 'phone-call'], true],
  [LATEST_FIRST, first(3), ['rebuke', 'talks', 'phone-call'], true],
  [
    LATEST_FIRST,
    first(9, { after: ['2024-03-05', 'talks'], before: ['0000-01-01', 'cousins'] }),
    ['phone-call', 'journey', 'special-envoy', 'undated-meeting'],
    false,
  ],
  [LATEST_FIRST, last(1), ['cousins'], true],
];

export function describePages(under: StoreUnderTest): void {
  describe('pages', () => {
    const store = sharedStore(under);

    it.each(LISTED)('of all relations, by %j, %j is %j, more: %s', async (order, page, ids, hasMore) => {
      const found = await store().listRelations({ filter: {}, lens: {} }, order, page);
      expect([idsOf(found), found.hasMore]).toEqual([ids, hasMore]);
    });

    it.each(OF_ADA)("of an entity's relations, by %j, %j is %j, more: %s", async (order, page, ids, hasMore) => {
      const found = (await store().relationsOf(['ada-berg'], { filter: {}, lens: {} }, order, page)).get('ada-berg');
      expect([idsOf(found), found?.hasMore]).toEqual([ids, hasMore]);
    });

    it('give every entity that was asked for a page of its own', async () => {
      const asked = ['ada-berg', 'bo-lindqvist', 'free-coast', 'nobody', 'ada-berg', 'league'];
      const found = await store().relationsOf(asked, { filter: {}, lens: {} }, LATEST_FIRST, first(2));
      expect(new Map([...found].map(([id, page]) => [id, [idsOf(page), page.hasMore]]))).toEqual(
        new Map([
          ['ada-berg', [['rebuke', 'talks'], true]],
          ['bo-lindqvist', [['talks', 'phone-call'], true]],
          ['free-coast', [[], false]],
          ['nobody', [[], false]],
          ['league', [['talks', 'special-envoy'], false]],
        ]),
      );
    });

    it('hold relations whole', async () => {
      const expected = HARBOUR_RELATIONS.filter(({ id }) => ['talks', 'rebuke'].includes(id));
      const listed = await store().listRelations(
        { filter: { ids: ['talks', 'rebuke'] }, lens: {} },
        BY_DATE,
        EVERYTHING,
      );
      expect(listed.items).toEqual(expected);
      const ofPlan = await store().relationsOf(
        ['harbour-plan'],
        { filter: {}, lens: {}, roles: ['SUBJECT', 'TARGET'] },
        BY_DATE,
        EVERYTHING,
      );
      expect(ofPlan.get('harbour-plan')?.items).toEqual(expected);
    });
  });
}
