import { compareText } from '../../src/domain/text-order.js';
import type { AdjacencyRow, AdjacencySelection } from '../../src/store/adjacency-row.js';
import type { Store } from '../../src/store/port.js';
import { grow } from '../fixtures/grow.js';
import { roundTripsOf } from '../support/round-trips.js';
import { freshStore, type StoreUnderTest, sharedStore } from './harness.js';

const MEETING: AdjacencySelection = { roles: ['PARTICIPANT', 'HOST', 'MEDIATOR'] };

/** All rows by id: in which order they come, a store may choose. */
export async function rowsOf(store: Store, selection: AdjacencySelection): Promise<AdjacencyRow[]> {
  const rows: AdjacencyRow[] = [];
  for await (const batch of store.adjacencyRows(selection)) rows.push(...batch);
  return rows.sort((a, b) => compareText(a.relation, b.relation));
}

export function describeAdjacency(under: StoreUnderTest): void {
  describe('gives the rows of its adjacency', () => {
    const store = sharedStore(under);

    it('with the days and the first days of relations and of participations with claims of their own', async () => {
      const rows = await rowsOf(store(), { ...MEETING, relations: ['talks', 'secret-meeting', 'unheard-of'] });
      expect(rows).toEqual([
        {
          relation: 'secret-meeting',
          kind: 'MEETING',
          start: '2024-02',
          earliest: '2024-02-01',
          latest: '2024-02-29',
          knownFrom: { denied: '2024-03-10' },
          entities: ['ada-berg', 'carla-osman'],
          own: new Map(),
        },
        {
          relation: 'talks',
          kind: 'MEETING',
          start: '2024-03-05',
          earliest: '2024-03-05',
          latest: '2024-03-05',
          knownFrom: { confirmed: '2024-03-10', reported: '2024-03-01', possible: '2024-03-01' },
          entities: ['bo-lindqvist', 'ada-berg', 'league', 'league', 'carla-osman'],
          own: new Map([['carla-osman', { possible: '2024-03-01', denied: '2024-03-10' }]]),
        },
      ]);
    });

    it('of all relations, those without participants in the roles as well', async () => {
      const rows = await rowsOf(store(), { roles: ['VENUE', 'PARTY'] });
      expect(rows.map(({ relation, entities }) => [relation, entities])).toEqual([
        ['cousins', ['carla-osman', 'ada-berg']],
        ['foreign-minister', []],
        ['journey', []],
        ['partial-acceptance', []],
        ['phone-call', []],
        ['rebuke', []],
        ['secret-meeting', []],
        ['secretary', []],
        ['special-envoy', []],
        ['talks', ['port-city']],
        ['tribute', []],
        ['undated-meeting', []],
      ]);
    });

    it('with an absent start where none is known', async () => {
      const [row] = await rowsOf(store(), { roles: ['HOLDER'], relations: ['secretary'] });
      expect(row).toEqual({
        relation: 'secretary',
        kind: 'TENURE',
        earliest: '0000-01-01',
        latest: '2024-01-31',
        knownFrom: { reported: '2024-06-01', possible: '2024-06-01' },
        entities: ['carla-osman'],
        own: new Map(),
      });
    });

    it('by the claims of some sources alone', async () => {
      // The claim about Ada Berg's part in the rebuke is the Courier's, and that about Carla Osman's in the journey the archive's.
      const rows = await rowsOf(store(), { roles: ['PARTICIPANT', 'MEDIATOR', 'CRITIC'], sources: ['courier'] });
      expect(rows.map(({ relation, knownFrom, own }) => [relation, knownFrom, own])).toEqual([
        ['partial-acceptance', { confirmed: '2024-03-11', reported: '2024-03-11', possible: '2024-03-11' }, new Map()],
        ['phone-call', { denied: '2024-03-10' }, new Map()],
        [
          'rebuke',
          { reported: '2024-03-13', possible: '2024-03-13' },
          new Map([['ada-berg', { possible: '2024-03-14' }]]),
        ],
        ['secret-meeting', { denied: '2024-03-10' }, new Map()],
        [
          'talks',
          { confirmed: '2024-03-10', reported: '2024-03-10', possible: '2024-03-10' },
          new Map([['carla-osman', { denied: '2024-03-10' }]]),
        ],
      ]);
    });

    it('by the claims of some sources, in which a participation with claims of its own may have none', async () => {
      const selection: AdjacencySelection = { roles: ['TRAVELLER', 'COMPANION'], sources: ['gazette', 'memo'] };
      const journey = {
        relation: 'journey',
        kind: 'TRIP',
        start: '2024-03-04',
        earliest: '2024-03-04',
        latest: '2024-03-06',
        knownFrom: { possible: '2024-03-01' },
        entities: ['ada-berg', 'carla-osman'],
        own: new Map([['carla-osman', {}]]),
      };
      expect(await rowsOf(store(), { ...selection, relations: ['journey', 'secretary'] })).toEqual([journey]);
      expect((await rowsOf(store(), selection)).filter(({ relation }) => relation === 'journey')).toEqual([journey]);
    });

    it('as none, for no relations, no sources or unknown ones', async () => {
      expect(await rowsOf(store(), { ...MEETING, relations: [] })).toEqual([]);
      expect(await rowsOf(store(), { ...MEETING, sources: [] })).toEqual([]);
      expect(await rowsOf(store(), { ...MEETING, sources: ['unheard-of'] })).toEqual([]);
    });
  });

  describe('gives the rows of many relations', () => {
    const store = freshStore(under, grow(5_000));
    const ids = [...Array(5_000).keys()].map((number) => `meeting-${number}`).sort(compareText);

    it('each once, in one round trip, whole or chosen by id or by source', async () => {
      const asked: AdjacencySelection[] = [MEETING, { ...MEETING, relations: ids }];
      const sources = [...Array(5).keys()].map((number) => `source-${number}`);
      for (const selection of [...asked, { ...MEETING, sources: [...sources, 'source-0'] }]) {
        const found: AdjacencyRow[] = [];
        const trips = await roundTripsOf(async () => void found.push(...(await rowsOf(store(), selection))));
        expect(found.map(({ relation }) => relation)).toEqual(ids);
        expect(trips).toHaveLength(1);
      }
    });

    it('in batches, and goes on working when the reader leaves after the first', async () => {
      for await (const batch of store().adjacencyRows(MEETING)) {
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThan(5_000);
        break;
      }
      expect(await rowsOf(store(), MEETING)).toHaveLength(5_000);
    });
  });
}
