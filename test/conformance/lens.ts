import type { Lens } from '../../src/domain/lens.js';
import { BY_DATE, EVERYTHING, idsOf, type StoreUnderTest, sharedStore } from './harness.js';

type Case = [lens: Lens, ids: string[]];

/** What of Ada Berg's relations is seen; her part in the rebuke has a claim of its own. */
const ADA: Case[] = [
  [{}, ['cousins', 'undated-meeting', 'special-envoy', 'journey', 'phone-call', 'talks', 'rebuke']],
  [
    { includeDenied: true },
    ['cousins', 'undated-meeting', 'special-envoy', 'secret-meeting', 'journey', 'phone-call', 'talks', 'rebuke'],
  ],
  [{ minCertainty: 'REPORTED' }, ['cousins', 'special-envoy', 'phone-call', 'talks']],
  [{ minCertainty: 'CONFIRMED' }, ['special-envoy', 'talks']],
  [{ knownBy: '2024-03-05' }, ['special-envoy', 'journey', 'talks']],
  [{ knownBy: '2024-03-05', minCertainty: 'CONFIRMED' }, ['special-envoy']],
  [{ knownBy: '2024-03-13' }, ['special-envoy', 'journey', 'phone-call', 'talks']],
  [{ knownBy: '2024-03-14' }, ['special-envoy', 'journey', 'phone-call', 'talks', 'rebuke']],
  [{ knownBy: '2024-03-09', includeDenied: true }, ['special-envoy', 'journey', 'phone-call', 'talks']],
  [
    { knownBy: '2024-03-10', includeDenied: true, minCertainty: 'CONFIRMED' },
    ['special-envoy', 'secret-meeting', 'phone-call', 'talks'],
  ],
  [{ sources: ['courier'] }, ['talks', 'rebuke']],
  [{ sources: ['courier'], includeDenied: true }, ['secret-meeting', 'phone-call', 'talks', 'rebuke']],
  [{ sources: ['courier', 'memo'] }, ['cousins', 'talks', 'rebuke']],
  [{ sources: ['gazette'], minCertainty: 'CONFIRMED' }, ['special-envoy']],
  [{ sources: ['gazette'], knownBy: '2024-03-05' }, ['special-envoy', 'journey', 'talks']],
  [{ sources: [] }, []],
  [{ sources: ['unheard-of'] }, []],
  [
    { during: { earliest: '2024-03-06', latest: '2024-03-11' } },
    ['cousins', 'undated-meeting', 'special-envoy', 'journey'],
  ],
  [{ during: { earliest: '0000-01-01', latest: '2023-10-31' } }, ['cousins', 'undated-meeting']],
];

/** Her part in the talks is disputed, and her part in the journey only denied: both have claims of their own. */
const CARLA: Case[] = [
  [{}, ['cousins', 'secretary', 'talks']],
  [{ includeDenied: true }, ['cousins', 'secretary', 'secret-meeting', 'journey', 'talks']],
  [{ minCertainty: 'REPORTED' }, ['cousins', 'secretary']],
  [{ minCertainty: 'REPORTED', includeDenied: true }, ['cousins', 'secretary', 'secret-meeting', 'talks']],
  [{ sources: ['gazette'] }, ['talks']],
  [{ sources: ['archive'] }, ['secretary']],
  [{ sources: ['gazette', 'archive'], includeDenied: true }, ['secretary', 'journey', 'talks']],
  [{ knownBy: '2024-02-29' }, []],
];

const ALL: Case[] = [
  [
    {},
    [
      'cousins',
      'secretary',
      'tribute',
      'undated-meeting',
      'foreign-minister',
      'special-envoy',
      'journey',
      'phone-call',
      'talks',
      'partial-acceptance',
      'rebuke',
    ],
  ],
  [{ minCertainty: 'CONFIRMED' }, ['foreign-minister', 'special-envoy', 'talks', 'partial-acceptance']],
  [{ knownBy: '2024-03-11', minCertainty: 'CONFIRMED' }, ['special-envoy', 'talks', 'partial-acceptance']],
  [{ sources: ['archive'] }, ['secretary', 'undated-meeting', 'foreign-minister']],
  [{ sources: ['courier'], includeDenied: true, knownBy: '2024-03-10' }, ['secret-meeting', 'phone-call', 'talks']],
  [
    { during: { earliest: '2024-01-31', latest: '2024-02-10' }, includeDenied: true },
    ['cousins', 'secretary', 'tribute', 'undated-meeting', 'special-envoy', 'secret-meeting'],
  ],
  [
    { during: { earliest: '2023-12-31', latest: '2023-12-31' } },
    ['cousins', 'secretary', 'tribute', 'undated-meeting', 'foreign-minister', 'special-envoy'],
  ],
];

export function describeLens(under: StoreUnderTest): void {
  describe('under a lens', () => {
    const store = sharedStore(under);

    it.each(ADA)("of Ada Berg's relations, %j sees %j", async (lens, ids) => {
      const found = await store().relationsOf(['ada-berg'], { filter: {}, lens }, BY_DATE, EVERYTHING);
      expect(idsOf(found.get('ada-berg'))).toEqual(ids);
      expect(await store().countRelationsOf(['ada-berg'], { filter: {}, lens })).toEqual(
        new Map([['ada-berg', ids.length]]),
      );
    });

    it.each(CARLA)("of Carla Osman's relations, %j sees %j", async (lens, ids) => {
      const found = await store().relationsOf(['carla-osman'], { filter: {}, lens }, BY_DATE, EVERYTHING);
      expect(idsOf(found.get('carla-osman'))).toEqual(ids);
      expect(await store().countRelationsOf(['carla-osman'], { filter: {}, lens })).toEqual(
        new Map([['carla-osman', ids.length]]),
      );
    });

    it.each(ALL)('of all relations, %j sees %j', async (lens, ids) => {
      expect(idsOf(await store().listRelations({ filter: {}, lens }, BY_DATE, EVERYTHING))).toEqual(ids);
      expect(await store().countRelations({ filter: {}, lens })).toBe(ids.length);
    });
  });
}
