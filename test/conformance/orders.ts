import type { Claim } from '../../src/domain/claim.js';
import type { Person } from '../../src/domain/entity.js';
import type { EntityOrder, Page, PageRequest, RelationOrder } from '../../src/domain/page.js';
import type { Criticism } from '../../src/domain/relation.js';
import type { Store } from '../../src/store/port.js';
import { change, EVERYTHING, freshStore, idsOf, type StoreUnderTest, sharedStore } from './harness.js';

const ALL = { filter: {}, lens: {} };
const MOST_CERTAIN: RelationOrder = { by: 'CERTAINTY', direction: 'DESC' };

/** Persons and criticism of every date and as certain as can be: where each stands depends on the order. */
const NEWCOMERS = ['aa-new', 'mm-new', 'zz-new'];
const STARTS = [undefined, '1900-01-01', '2030-01-01'];
const INSERTED = change({
  entities: NEWCOMERS.map((id): Person => ({ kind: 'PERSON', id, name: id, names: [], identifiers: [] })),
  relations: NEWCOMERS.map((id, index): Criticism => {
    const participations = [
      { role: 'CRITIC' as const, entity: id },
      { role: 'TARGET' as const, entity: 'harbour-plan' },
    ];
    const start = STARTS[index];
    return { kind: 'CRITICISM', id: `${id}s`, summary: '', participations, ...(start !== undefined && { start }) };
  }),
  claims: NEWCOMERS.map(
    (id): Claim => ({
      id: `${id}c`,
      subject: `${id}s`,
      source: 'gazette',
      polarity: 'ASSERTS',
      certainty: 'CONFIRMED',
    }),
  ),
});

/** By date: cousins, secretary, undated-meeting | … | rebuke; three are read before the newcomers come. */
const RELATIONS_AFTER: [order: RelationOrder, seen: string[]][] = [
  [{ by: 'DATE', direction: 'ASC' }, ['mm-news', 'zz-news']],
  [{ by: 'DATE', direction: 'DESC' }, ['mm-news', 'aa-news']],
  [{ by: 'CERTAINTY', direction: 'ASC' }, ['aa-news', 'mm-news', 'zz-news']],
  [MOST_CERTAIN, ['mm-news', 'aa-news']],
];

/** By name and id: ada-berg | bo-lindqvist, carla-osman. By relations: ada-berg in 7, the others in 3, newcomers in 1. */
const ENTITIES_AFTER: [order: EntityOrder, seen: string[]][] = [
  [{ by: 'NAME', direction: 'ASC' }, ['mm-new', 'zz-new']],
  [{ by: 'NAME', direction: 'DESC' }, ['aa-new']],
  [{ by: 'ID', direction: 'ASC' }, ['mm-new', 'zz-new']],
  [{ by: 'ID', direction: 'DESC' }, ['aa-new']],
  [{ by: 'RELATIONS', direction: 'ASC' }, []],
  [{ by: 'RELATIONS', direction: 'DESC' }, ['zz-new', 'mm-new', 'aa-new']],
];

type Read = (store: Store, page: PageRequest) => Promise<Page<{ readonly id: string }>>;

/** The ids of all pages, the newcomers being put in after the first one. */
async function readThrough(store: Store, read: Read, limit: number, fromEnd: boolean): Promise<string[]> {
  const ids: string[] = [];
  let page = await read(store, { limit, fromEnd });
  await store.apply(INSERTED);
  for (;;) {
    const found = idsOf(page) ?? [];
    ids.push(...(fromEnd ? [...found].reverse() : found));
    if (!page.hasMore) return ids;
    page = await read(store, {
      limit: 1,
      fromEnd,
      ...(fromEnd ? { before: page.keys.at(0) } : { after: page.keys.at(-1) }),
    });
  }
}

export function describeOrders(under: StoreUnderTest): void {
  describe('orders', () => {
    const store = sharedStore(under);

    it('relations by certainty, and within that by date, what is only denied being the least certain', async () => {
      const lens = { includeDenied: true };
      const found = await store().listRelations({ filter: {}, lens }, MOST_CERTAIN, EVERYTHING);
      expect(found.keys).toEqual([
        ['3 2024-03-11', 'partial-acceptance'],
        ['3 2024-03-05', 'talks'],
        ['3 2023-11-01', 'special-envoy'],
        ['3 2019-01-01', 'foreign-minister'],
        ['2 2024-03-12', 'rebuke'],
        ['2 2024-03-05', 'phone-call'],
        ['2 0000-01-01', 'secretary'],
        ['2 0000-01-01', 'cousins'],
        ['1 2024-03-04', 'journey'],
        ['1 0000-01-01', 'undated-meeting'],
        ['1 0000-01-01', 'tribute'],
        ['0 2024-02-01', 'secret-meeting'],
      ]);
      expect(idsOf(found)).toEqual(found.keys.map(([, id]) => id));
    });

    it('by the certainty under the lens, of the relation and not of a part in it', async () => {
      const lens = { knownBy: '2024-03-05' };
      const ofCarla = (await store().relationsOf(['carla-osman'], { filter: {}, lens }, MOST_CERTAIN, EVERYTHING)).get(
        'carla-osman',
      );
      expect(ofCarla?.keys).toEqual([['2 2024-03-05', 'talks']]);
    });

    it('entities by the number of relations in which they are seen', async () => {
      const states = (lens: object) =>
        store().listEntities({ kind: 'STATE', filter: {}, lens }, { by: 'RELATIONS', direction: 'DESC' }, EVERYTHING);
      expect((await states({})).keys).toEqual([
        ['0000000004', 'southland'],
        ['0000000002', 'northland'],
        ['0000000000', 'old-northland'],
        ['0000000000', 'free-coast'],
      ]);
      expect((await states({ sources: ['courier'] })).keys.slice(0, 2)).toEqual([
        ['0000000001', 'southland'],
        ['0000000001', 'northland'],
      ]);
    });
  });

  describe('pages stay right while rows are inserted,', () => {
    const store = freshStore(under);

    describe.each([false, true])('from the end: %s,', (fromEnd) => {
      const turned = <Order extends RelationOrder | EntityOrder>(order: Order): Order =>
        fromEnd ? { ...order, direction: order.direction === 'ASC' ? 'DESC' : 'ASC' } : order;

      it.each(RELATIONS_AFTER)('of relations by %j', async (order, seen) => {
        const read: Read = (from, page) => from.listRelations(ALL, turned(order), page);
        const before = idsOf(await store().listRelations(ALL, order, EVERYTHING));
        const ids = await readThrough(store(), read, 3, fromEnd);
        expect(ids.filter((id) => before?.includes(id))).toEqual(before);
        expect(ids.filter((id) => !before?.includes(id))).toEqual(seen);
      });

      it.each(ENTITIES_AFTER)('of persons by %j', async (order, seen) => {
        const selection = { kind: 'PERSON' as const, ...ALL };
        const read: Read = (from, page) => from.listEntities(selection, turned(order), page);
        const before = idsOf(await store().listEntities(selection, order, EVERYTHING));
        const ids = await readThrough(store(), read, 1, fromEnd);
        expect(ids.filter((id) => before?.includes(id))).toEqual(before);
        expect(ids.filter((id) => !before?.includes(id))).toEqual(seen);
      });
    });
  });
}
