import type { Lens } from '../../src/domain/lens.js';
import type { Role } from '../../src/domain/vocabulary.js';
import type { RelationFilter } from '../../src/store/selection.js';
import { BY_DATE, EVERYTHING, idsOf, type StoreUnderTest, sharedStore } from './harness.js';

const FILTERS: [filter: RelationFilter, lens: Lens, ids: string[]][] = [
  [{ kinds: ['MEETING'] }, {}, ['undated-meeting', 'phone-call', 'talks']],
  [{ kinds: ['TENURE', 'CRITICISM'] }, {}, ['secretary', 'foreign-minister', 'rebuke']],
  [{ kinds: ['PRAISE'] }, {}, ['tribute']],
  [{ kinds: ['PRAISE'] }, { minCertainty: 'REPORTED' }, []],
  [{ kinds: [] }, {}, []],
  [{ ids: ['talks', 'cousins', 'secret-meeting', 'ada-berg', 'talks'] }, {}, ['cousins', 'talks']],
  [{ ids: ['talks', 'cousins'], kinds: ['MEETING'] }, {}, ['talks']],
  [{ ids: [] }, {}, []],
  [{ channel: ['PHONE', 'VIDEO'] }, {}, ['undated-meeting', 'phone-call']],
  [{ channel: ['UNKNOWN'] }, { includeDenied: true }, ['secret-meeting']],
  [{ channel: ['PHONE'], kinds: ['TENURE'] }, {}, []],
  [{ accreditation: ['harbour-mission', 'nothing'] }, {}, ['special-envoy']],
  [{ accreditation: ['harbour-mission'] }, { knownBy: '2023-11-01' }, []],
  [{ accreditation: ['harbour-mission'], kinds: ['TENURE'] }, {}, []],
  [{ accreditation: ['nothing', ''] }, {}, []],
  [{ accreditation: [] }, {}, []],
  [
    { during: { earliest: '2024-03-05', latest: '2024-03-05' } },
    {},
    ['cousins', 'tribute', 'undated-meeting', 'special-envoy', 'journey', 'phone-call', 'talks'],
  ],
  [
    { during: { earliest: '2024-03-06', latest: '9999-12-31' } },
    { during: { earliest: '0000-01-01', latest: '2024-03-04' } },
    ['cousins', 'tribute', 'undated-meeting', 'special-envoy', 'journey'],
  ],
  [{ status: ['PLANNED'] }, {}, ['journey']],
  [{ status: ['PLANNED'] }, { knownBy: '2024-03-05' }, ['journey', 'talks']],
  [{ status: ['HELD'] }, {}, ['phone-call', 'talks']],
  [{ status: ['POSTPONED'] }, {}, []],
  [{ status: ['HELD', 'PLANNED'] }, { minCertainty: 'REPORTED' }, ['phone-call', 'talks']],
  [{ status: ['PLANNED'] }, { sources: ['gazette', 'archive'] }, ['journey', 'talks']],
  [{ status: ['UNKNOWN'], kinds: ['MEETING'] }, { includeDenied: true }, ['undated-meeting', 'secret-meeting']],
];

const ROLES: [entity: string, roles: Role[] | undefined, ids: string[]][] = [
  ['league', undefined, ['special-envoy', 'talks']],
  ['league', ['PARTICIPANT', 'HOST'], ['talks']],
  ['league', ['HOST', 'RECEIVER'], ['special-envoy', 'talks']],
  ['league', ['MEDIATOR'], []],
  ['league', [], []],
  ['northland', ['CRITIC'], ['rebuke']],
  ['northland', ['SENDER'], ['special-envoy']],
  ['northland', ['PARTICIPANT'], []],
  ['harbour-plan', ['SUBJECT', 'TARGET', 'PLAN'], ['talks', 'partial-acceptance', 'rebuke']],
  ['port-city', ['VENUE'], ['talks']],
  ['port-city', ['PRAISED'], ['tribute']],
  ['secretariat', ['PRAISER'], ['tribute']],
  ['border-post', ['RESIDENCE'], ['special-envoy']],
  ['southland', ['DESTINATION', 'BODY'], ['foreign-minister', 'journey']],
];

export function describeRelationFilters(under: StoreUnderTest): void {
  describe('filtered relations', () => {
    const store = sharedStore(under);

    it.each(FILTERS)('%j under %j are %j', async (filter, lens, ids) => {
      expect(idsOf(await store().listRelations({ filter, lens }, BY_DATE, EVERYTHING))).toEqual(ids);
      expect(await store().countRelations({ filter, lens })).toBe(ids.length);
    });

    it.each(FILTERS)('%j under %j of an entity are those in which it takes part', async (filter, lens, ids) => {
      const ofAda = [
        'cousins',
        'undated-meeting',
        'special-envoy',
        'secret-meeting',
        'journey',
        'phone-call',
        'talks',
        'rebuke',
      ];
      const expected = ids.filter((id) => ofAda.includes(id));
      const found = await store().relationsOf(['ada-berg'], { filter, lens }, BY_DATE, EVERYTHING);
      expect(idsOf(found.get('ada-berg'))).toEqual(expected);
    });

    it.each(ROLES)('of "%s" in the roles %j are %j', async (entity, roles, ids) => {
      const selection = { filter: {}, lens: {}, roles };
      expect(idsOf((await store().relationsOf([entity], selection, BY_DATE, EVERYTHING)).get(entity))).toEqual(ids);
      expect(await store().countRelationsOf([entity], selection)).toEqual(new Map([[entity, ids.length]]));
    });

    it('combine roles and kinds', async () => {
      const selection = { filter: { kinds: ['ENVOY_ROLE' as const] }, lens: {}, roles: ['HOST', 'RECEIVER'] as const };
      const found = await store().relationsOf(['league'], selection, BY_DATE, EVERYTHING);
      expect(idsOf(found.get('league'))).toEqual(['special-envoy']);
    });
  });
}
