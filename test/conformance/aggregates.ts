import { type AggregateKey, type AggregateValues, aggregateRows, groupsToAsk } from '../../src/domain/aggregate.js';
import type { Lens } from '../../src/domain/lens.js';
import type { RelationFilter } from '../../src/store/selection.js';
import { UNCERTAIN_DATES } from '../fixtures/uncertain-dates.js';
import { type StoreUnderTest, sharedStore } from './harness.js';

type Row = [count: number, key: AggregateValues];
type Case = [by: AggregateKey[], filter: RelationFilter, lens: Lens, rows: Row[]];

const [ADA, BO, CARLA] = ['ada-berg', 'bo-lindqvist', 'carla-osman'];
const pair = (count: number, one: string, other: string): Row => [count, { pair: [one, other] }];

const HARBOUR: Case[] = [
  [
    ['KIND'],
    {},
    {},
    [
      [3, { kind: 'MEETING' }],
      [2, { kind: 'TENURE' }],
      [1, { kind: 'CRITICISM' }],
      [1, { kind: 'ENVOY_ROLE' }],
      [1, { kind: 'PRAISE' }],
      [1, { kind: 'STANCE' }],
      [1, { kind: 'TIE' }],
      [1, { kind: 'TRIP' }],
    ],
  ],
  [
    ['YEAR'],
    {},
    {},
    [
      [5, { year: 2024 }],
      [4, {}],
      [1, { year: 2019 }],
      [1, { year: 2023 }],
    ],
  ],
  [
    ['DECADE'],
    {},
    {},
    [
      [6, { decade: 2020 }],
      [4, {}],
      [1, { decade: 2010 }],
    ],
  ],
  [
    ['CHANNEL'],
    {},
    {},
    [
      [8, {}],
      [1, { channel: 'IN_PERSON' }],
      [1, { channel: 'PHONE' }],
      [1, { channel: 'VIDEO' }],
    ],
  ],
  [
    ['TITLE'],
    {},
    {},
    [
      [8, {}],
      [1, { title: 'Foreign Minister' }],
      [1, { title: 'Secretary' }],
      [1, { title: 'Special Envoy' }],
    ],
  ],
  // Both take part in the talks only through those who come on their behalf; the rebuke is Northland's twice over, and counts once.
  [
    ['STATE'],
    {},
    {},
    [
      [5, { state: 'southland' }],
      [5, {}],
      [3, { state: 'northland' }],
    ],
  ],
  [
    ['STATE'],
    {},
    { minCertainty: 'CONFIRMED' },
    [
      [4, { state: 'southland' }],
      [2, { state: 'northland' }],
    ],
  ],
  [
    ['PAIR'],
    {},
    {},
    [
      [3, {}],
      pair(2, ADA, BO),
      pair(2, ADA, CARLA),
      pair(2, ADA, 'league'),
      pair(2, ADA, 'northland'),
      pair(2, ADA, 'southland'),
      pair(1, BO, CARLA),
      pair(1, BO, 'league'),
      pair(1, BO, 'southland'),
      pair(1, CARLA, 'league'),
      pair(1, CARLA, 'secretariat'),
      pair(1, 'league', 'northland'),
      pair(1, 'league', 'southland'),
      pair(1, 'northland', 'southland'),
    ],
  ],
  // The mediator's part is only possible.
  [
    ['PAIR'],
    { kinds: ['MEETING'] },
    { minCertainty: 'REPORTED' },
    [pair(2, ADA, BO), pair(1, ADA, 'league'), pair(1, BO, 'league')],
  ],
  // The companion's part in the journey is only denied.
  [['PAIR'], { ids: ['journey'] }, {}, [pair(1, ADA, 'southland')]],
  [
    ['PAIR'],
    { ids: ['journey'] },
    { includeDenied: true },
    [pair(1, ADA, CARLA), pair(1, ADA, 'southland'), pair(1, CARLA, 'southland')],
  ],
  [['PAIR'], { ids: ['talks'] }, { knownBy: '2024-02-29' }, []],
  [
    ['PAIR'],
    { ids: ['talks'] },
    { sources: ['courier'] },
    [pair(1, ADA, BO), pair(1, ADA, 'league'), pair(1, BO, 'league')],
  ],
  // Several keys multiply, and sort in their order.
  [
    ['KIND', 'YEAR'],
    {},
    { minCertainty: 'CONFIRMED' },
    [
      [1, { kind: 'ENVOY_ROLE', year: 2023 }],
      [1, { kind: 'MEETING', year: 2024 }],
      [1, { kind: 'STANCE', year: 2024 }],
      [1, { kind: 'TENURE', year: 2019 }],
    ],
  ],
  [
    ['STATE', 'PAIR'],
    { ids: ['phone-call', 'foreign-minister', 'undated-meeting', 'talks'] },
    { minCertainty: 'REPORTED' },
    [
      [1, { state: 'northland', pair: [ADA, BO] }],
      [1, { state: 'northland', pair: [ADA, 'league'] }],
      [1, { state: 'northland', pair: [BO, 'league'] }],
      [1, { state: 'southland', pair: [ADA, BO] }],
      [1, { state: 'southland', pair: [ADA, 'league'] }],
      [1, { state: 'southland', pair: [BO, 'league'] }],
      [1, { state: 'southland', pair: [BO, 'southland'] }],
      [1, { pair: [ADA, BO] }],
    ],
  ],
  [['KIND'], { kinds: [] }, {}, []],
];

const UNCERTAIN: Case[] = [
  [
    ['YEAR'],
    {},
    {},
    [
      [7, {}],
      [5, { year: 1933 }],
    ],
  ],
  [
    ['DECADE'],
    {},
    {},
    [
      [7, { decade: 1930 }],
      [5, {}],
    ],
  ],
  [
    ['DECADE', 'YEAR'],
    {},
    {},
    [
      [5, { decade: 1930, year: 1933 }],
      [5, {}],
      [2, { decade: 1930 }],
    ],
  ],
];

export function describeAggregates(under: StoreUnderTest): void {
  describe('relations counted', () => {
    const store = sharedStore(under);
    const count = async (by: AggregateKey[], filter: RelationFilter, lens: Lens, first: number): Promise<Row[]> => {
      const { keys, limit } = groupsToAsk(by, first);
      const rows = aggregateRows(await store().groupRelations({ filter, lens }, keys, limit), by, first);
      return rows.map(({ key, count: found }) => [found, key]);
    };

    it.each(HARBOUR)('by %j, filtered by %j, under %j', async (by, filter, lens, rows) => {
      expect(await count(by, filter, lens, 100)).toEqual(rows);
    });
    it.each(HARBOUR)('by %j, filtered by %j, under %j, the first two rows alone', async (by, filter, lens, rows) => {
      expect(await count(by, filter, lens, 2)).toEqual(rows.slice(0, 2));
    });
    it('in no row where none is asked for', async () => {
      expect(await count(['PAIR'], {}, {}, 0)).toEqual([]);
      expect(await count(['YEAR'], {}, {}, 0)).toEqual([]);
    });
    it('by the store in groups, the largest first, and no more than are asked for', async () => {
      const groups = await store().groupRelations({ filter: {}, lens: {} }, ['STATE'], 2);
      expect(groups).toEqual([
        { values: { state: 'southland' }, count: 5 },
        { values: {}, count: 5 },
      ]);
    });
  });

  describe('relations whose beginning is not known to the day, counted', () => {
    const store = sharedStore(under, UNCERTAIN_DATES);
    it.each(UNCERTAIN)('by %j: no year and no decade is guessed', async (by, filter, lens, rows) => {
      const groups = await store().groupRelations({ filter, lens }, groupsToAsk(by, 100).keys);
      expect(aggregateRows(groups, by, 100).map(({ key, count }) => [count, key])).toEqual(rows);
    });
  });
}
