import type { Counterpart } from '../../src/domain/counterpart.js';
import type { Lens } from '../../src/domain/lens.js';
import { CONNECTING_ROLES } from '../../src/domain/relation-kinds.js';
import type { RelationKind } from '../../src/domain/vocabulary.js';
import { EVERYTHING, first, last, type StoreUnderTest, sharedStore } from './harness.js';

type Met = [actor: string, count: number, firstOn?: string, lastOn?: string];
type Case = [actor: string, via: RelationKind[] | undefined, lens: Lens, met: Met[]];

const MEETING: RelationKind[] = ['MEETING'];
const SPRING = '2024-03-05';

const CASES: Case[] = [
  ['ada-berg', MEETING, {}, [met('bo-lindqvist', 2, SPRING, SPRING), once('carla-osman'), once('league')]],
  ['league', MEETING, {}, [once('ada-berg'), once('bo-lindqvist'), once('carla-osman')]],
  // A mediator's part with claims of its own: only possible, and denied by another source.
  ['ada-berg', MEETING, { minCertainty: 'REPORTED' }, [met('bo-lindqvist', 2, SPRING, SPRING), once('league')]],
  ['carla-osman', MEETING, { minCertainty: 'REPORTED' }, []],
  // Before the telephone call was known, and before the mediator was denied.
  ['ada-berg', MEETING, { knownBy: SPRING }, [once('bo-lindqvist'), once('carla-osman'), once('league')]],
  ['ada-berg', MEETING, { sources: ['courier'] }, [once('bo-lindqvist'), once('league')]],
  [
    'ada-berg',
    MEETING,
    { sources: ['courier'], includeDenied: true },
    [met('bo-lindqvist', 2, SPRING, SPRING), met('carla-osman', 2, '2024-02-01', SPRING), once('league')],
  ],
  [
    'ada-berg',
    MEETING,
    { includeDenied: true },
    [met('bo-lindqvist', 2, SPRING, SPRING), met('carla-osman', 2, '2024-02-01', SPRING), once('league')],
  ],
  // The plan that the rebuke is about is no actor; what has no date says nothing of the days; the envoy role goes on.
  [
    'ada-berg',
    undefined,
    {},
    [
      met('bo-lindqvist', 2, SPRING, SPRING),
      met('carla-osman', 2, SPRING, SPRING),
      met('league', 2, '2023-11-01'),
      met('northland', 2, '2023-11-01'),
      met('southland', 2, '2023-11-01'),
    ],
  ],
  [
    'ada-berg',
    ['TRIP', 'MEETING', 'TIE'],
    { includeDenied: true },
    [
      met('carla-osman', 4, '2024-02-01', '2024-03-06'),
      met('bo-lindqvist', 2, SPRING, SPRING),
      once('league'),
      met('southland', 1, '2024-03-04', '2024-03-06'),
    ],
  ],
  [
    'ada-berg',
    undefined,
    { during: { earliest: '2024-03-06', latest: '2024-03-11' } },
    [
      met('southland', 2, '2023-11-01'),
      met('carla-osman', 1),
      met('league', 1, '2023-11-01'),
      met('northland', 1, '2023-11-01'),
    ],
  ],
  ['ada-berg', ['TIE'], {}, [met('carla-osman', 1)]],
  ['bo-lindqvist', ['TENURE'], {}, [met('southland', 1, '2019-01-01', '2023-12-31')]],
  ['carla-osman', ['TENURE'], {}, [['secretariat', 1, undefined, '2024-01-31']]],
  ['southland', ['STANCE'], {}, []],
  ['ada-berg', [], {}, []],
  ['nobody', undefined, {}, []],
];

function met(...values: Met): Met {
  return values;
}

function once(actor: string): Met {
  return [actor, 1, SPRING, SPRING];
}

function toCounterpart([actor, count, firstOn, lastOn]: Met): Counterpart {
  return { actor, count, ...(firstOn !== undefined && { firstOn }), ...(lastOn !== undefined && { lastOn }) };
}

export function describeCounterparts(under: StoreUnderTest): void {
  describe('counterparts', () => {
    const store = sharedStore(under);
    const selectionOf = (kinds: readonly RelationKind[] | undefined, lens: Lens) => ({
      filter: { kinds },
      lens,
      roles: CONNECTING_ROLES,
    });

    it.each(CASES)('of %s via %j under %j are %j', async (actor, via, lens, expected) => {
      const selection = selectionOf(via, lens);
      const found = await store().counterpartsOf([actor], selection, EVERYTHING);
      expect(found.get(actor)).toMatchObject({ items: expected.map(toCounterpart), hasMore: false });
      expect(await store().countCounterpartsOf([actor], selection)).toEqual(new Map([[actor, expected.length]]));
    });

    it('come for several actors at once, a page for each', async () => {
      const found = await store().counterpartsOf(['ada-berg', 'league', 'nobody'], selectionOf(MEETING, {}), first(1));
      expect([...found].map(([id, { items, hasMore }]) => [id, items.map(({ actor }) => actor), hasMore])).toEqual([
        ['ada-berg', ['bo-lindqvist'], true],
        ['league', ['ada-berg'], true],
        ['nobody', [], false],
      ]);
    });

    it('can be paged from both ends, between keys of count and id', async () => {
      const page = async (asked: ReturnType<typeof first>) => {
        const found = (await store().counterpartsOf(['ada-berg'], selectionOf(MEETING, {}), asked)).get('ada-berg');
        return [found?.items.map(({ actor }) => actor), found?.hasMore];
      };
      const [two, one] = ['999999999997', '999999999998'];
      expect(await page(first(1, { after: [two, 'bo-lindqvist'] }))).toEqual([['carla-osman'], true]);
      expect(await page(first(9, { after: [one, 'carla-osman'] }))).toEqual([['league'], false]);
      expect(await page(last(2))).toEqual([['carla-osman', 'league'], true]);
      expect(await page(last(9, { before: [one, 'carla-osman'] }))).toEqual([['bo-lindqvist'], false]);
      expect(await page(first(0))).toEqual([[], true]);
    });
  });
}
