import type { Lens } from '../../src/domain/lens.js';
import type { PageRequest } from '../../src/domain/page.js';
import type { EntityKind } from '../../src/domain/vocabulary.js';
import type { EntityFilter, RelationFilter } from '../../src/store/selection.js';
import { BY_DATE, BY_NAME, EVERYTHING, first, idsOf, last, type StoreUnderTest, sharedStore } from './harness.js';

const ALL = [
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
];
const OF_ADA = ['cousins', 'undated-meeting', 'special-envoy', 'journey', 'phone-call', 'talks', 'rebuke'];
const onBehalfOf = (id: string) => ({ onBehalfOf: { ids: [id] } });
const entity = (id: string) => ({ entity: { ids: [id] } });

const RELATIONS: [filter: RelationFilter, lens: Lens, ids: string[]][] = [
  [{ participants: { some: onBehalfOf('southland') } }, {}, ['talks']],
  [{ participants: { some: onBehalfOf('northland') } }, {}, ['talks', 'rebuke']],
  // That Ada Berg herself joined in the rebuke is only possible.
  [{ participants: { some: onBehalfOf('northland') } }, { minCertainty: 'REPORTED' }, ['talks']],
  [{ participants: { some: onBehalfOf('northland'), none: onBehalfOf('southland') } }, {}, ['rebuke']],
  [{ participants: { some: { ...entity('northland'), roles: ['CRITIC'] } } }, {}, ['rebuke']],
  [{ participants: { some: { ...entity('northland'), roles: ['TARGET'] } } }, {}, []],
  [{ participants: { some: { roles: [] } } }, {}, []],
  [{ participants: { some: {} } }, {}, ALL],
  [{ participants: { none: {} } }, {}, []],
  [{ participants: { none: { entity: { kinds: ['PERSON'] } } } }, {}, ['tribute', 'partial-acceptance']],
  // Carla Osman's part in the journey is denied.
  [{ participants: { some: entity('carla-osman') } }, {}, ['cousins', 'secretary', 'talks']],
  [
    { participants: { some: entity('carla-osman') } },
    { includeDenied: true },
    ['cousins', 'secretary', 'secret-meeting', 'journey', 'talks'],
  ],
  // The talks and the phone call were between those two: each counts once.
  [
    {
      participants: { some: { entity: { ids: ['ada-berg', 'bo-lindqvist', 'nobody'] } } },
      kinds: ['MEETING', 'TENURE'],
    },
    {},
    ['undated-meeting', 'foreign-minister', 'phone-call', 'talks'],
  ],
  [{ participants: { some: { entity: { ids: ['league'], kinds: ['STATE'] } } } }, {}, []],
  [{ participants: { some: { ...entity('ada-berg'), ...onBehalfOf('northland') } } }, {}, ['talks', 'rebuke']],
  [
    { participants: { some: entity('ada-berg'), none: entity('carla-osman') } },
    {},
    OF_ADA.filter((id) => id !== 'cousins' && id !== 'talks'),
  ],
  [{ participants: { some: { entity: { identifier: { scheme: 'wikidata', value: 'Q1000001' } } } } }, {}, OF_ADA],
  [{ participants: { some: { entity: { name: { startsWith: 'LEAGUE' } } } } }, {}, ['special-envoy', 'talks']],
  [
    {
      participants: {
        some: {
          roles: ['RECEIVER'],
          entity: {
            relations: { roles: ['BODY'], some: { during: { earliest: '2020-01-01', latest: '2020-12-31' } } },
          },
        },
      },
    },
    {},
    ['special-envoy'],
  ],
  [
    { participants: { some: { entity: { kinds: ['ORGANIZATION'], relations: { some: { status: ['HELD'] } } } } } },
    {},
    ['special-envoy', 'talks'],
  ],
  [{ or: [{ kinds: ['TRIP'] }, { ids: ['talks'] }], not: { kinds: ['MEETING'] } }, {}, ['journey']],
  [{ and: [{ kinds: ['MEETING'] }, { channel: ['PHONE', 'VIDEO'] }] }, {}, ['undated-meeting', 'phone-call']],
  [{ not: { accreditation: ['harbour-mission', ''] } }, {}, ALL.filter((id) => id !== 'special-envoy')],
  [{ and: [] }, {}, ALL],
  [{ or: [] }, {}, []],
  [{ not: {} }, {}, []],
  // Only meetings have a channel: of the others it does not hold, and its contrary does.
  [{ not: { channel: ['IN_PERSON', 'VIDEO'] } }, {}, ALL.filter((id) => id !== 'talks' && id !== 'undated-meeting')],
];

const ENTITIES: [kind: EntityKind, filter: EntityFilter, lens: Lens, ids: string[]][] = [
  ['PERSON', { relations: { some: { kinds: ['ENVOY_ROLE'] } } }, {}, ['ada-berg']],
  [
    'PERSON',
    { relations: { roles: ['CRITIC'], some: { participants: { some: entity('harbour-plan') } } } },
    {},
    ['ada-berg'],
  ],
  [
    'STATE',
    { relations: { roles: ['CRITIC'], some: { participants: { some: entity('harbour-plan') } } } },
    {},
    ['northland'],
  ],
  ['STATE', { relations: { roles: ['RECEIVER'], some: { accreditation: ['harbour-mission'] } } }, {}, ['southland']],
  ['STATE', { relations: { roles: ['TARGET'], some: {} } }, {}, []],
  ['PERSON', { relations: { none: { kinds: ['MEETING'] } } }, {}, []],
  ['PERSON', { relations: { none: { kinds: ['MEETING'] } } }, { minCertainty: 'REPORTED' }, ['carla-osman']],
  ['STATE', { relations: { none: {} } }, {}, ['free-coast', 'old-northland']],
  ['PERSON', { identifier: { scheme: 'wikidata', value: 'Q1000001' } }, {}, ['ada-berg']],
  ['PERSON', { identifier: { scheme: 'pocom', value: 'Q1000001' } }, {}, []],
  ['PERSON', { kinds: ['STATE', 'PLACE'] }, {}, []],
  ['PERSON', { not: { relations: { some: { kinds: ['TIE'] } } } }, {}, ['bo-lindqvist']],
  ['PERSON', { or: [{ ids: ['bo-lindqvist'] }, { name: { contains: 'berg' } }] }, {}, ['ada-berg', 'bo-lindqvist']],
  [
    'ORGANIZATION',
    { and: [{ relations: { roles: ['RECEIVER'], some: {} } }, { relations: { roles: ['HOST'], some: {} } }] },
    {},
    ['league'],
  ],
];

export function describeNestedFilters(under: StoreUnderTest): void {
  describe('filters that nest', () => {
    const store = sharedStore(under);

    it.each(RELATIONS)('relations with %j under %j are %j', async (filter, lens, ids) => {
      expect(idsOf(await store().listRelations({ filter, lens }, BY_DATE, EVERYTHING))).toEqual(ids);
      expect(await store().countRelations({ filter, lens })).toBe(ids.length);
      const seen = idsOf(
        (await store().relationsOf(['ada-berg'], { filter, lens }, BY_DATE, EVERYTHING)).get('ada-berg'),
      );
      expect(seen).toEqual(ids.filter((id) => [...OF_ADA, 'secret-meeting'].includes(id) && sees(lens, id)));
    });

    it('pages of relations with one of some participants hold each relation once', async () => {
      const filter = { participants: { some: { entity: { ids: ['ada-berg', 'bo-lindqvist', 'league'] } } } };
      const of = async (page: PageRequest) => {
        const found = await store().listRelations({ filter, lens: {} }, BY_DATE, page);
        return [idsOf(found), found.hasMore];
      };
      expect(await of(last(2))).toEqual([['talks', 'rebuke'], true]);
      expect(await of(last(3, { before: ['2024-03-05', 'talks'] }))).toEqual([
        ['special-envoy', 'journey', 'phone-call'],
        true,
      ]);
      expect(await of(first(3, { after: ['2024-03-04', 'journey'] }))).toEqual([
        ['phone-call', 'talks', 'rebuke'],
        false,
      ]);
    });

    it.each(ENTITIES)('each %s with %j under %j', async (kind, filter, lens, ids) => {
      expect(idsOf(await store().listEntities({ kind, filter, lens }, BY_NAME, EVERYTHING))).toEqual(ids);
      expect(await store().countEntities({ kind, filter, lens })).toBe(ids.length);
    });
  });
}

/** Ada Berg's own part in the rebuke is only possible. */
function sees({ minCertainty }: Lens, id: string): boolean {
  return minCertainty === undefined || id !== 'rebuke';
}
