import { freshStore, sharedStore } from '../conformance/harness.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { roundTripsOf } from '../support/round-trips.js';
import { serve } from '../support/server.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';
import { PATH_ANSWER } from './path-queries.js';

const MEETINGS_AND_ENVOYS = 'via: [MEETING, ENVOY_ROLE]';

interface AnsweredPath {
  readonly weakestCertainty: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly steps: readonly Record<'from' | 'relation' | 'to', { readonly id: string }>[];
}

/** A path on one line: `ada-berg -talks- league`. */
function line({ steps, weakestCertainty, start, end }: AnsweredPath): string {
  const hops = steps.map(({ relation, to }) => ` -${relation.id}- ${to.id}`).join('');
  return `${steps[0]?.from.id}${hops} (${weakestCertainty}, ${start} to ${end})`;
}

describeOnEachStore('Query.paths', (under) => {
  const server = sharedServer(under, HARBOUR_TALKS);
  const ask = (from: string, to: string, more = '') =>
    server().ask(`{ paths(from: "${from}", to: "${to}" ${more}) { ${PATH_ANSWER} } }`);
  const lines = async (from: string, to: string, more = '') => {
    const { data, errors } = await ask(from, to, more);
    expect(errors).toEqual([]);
    expect(data.paths).toMatchObject({ __typename: 'Paths' });
    return data.paths.paths.map(line);
  };

  it('finds by which meeting two are linked, as certainly as the weaker participation', async () => {
    expect(await lines('bo-lindqvist', 'carla-osman')).toEqual([
      'bo-lindqvist -talks- carla-osman (POSSIBLE, 2024-03-05 to 2024-03-05)',
    ]);
  });

  it('puts the more certain first, then goes by ids', async () => {
    expect(await lines('bo-lindqvist', 'northland', MEETINGS_AND_ENVOYS)).toEqual([
      'bo-lindqvist -talks- ada-berg -special-envoy- northland (CONFIRMED, 2023-11-01 to 2024-03-05)',
      'bo-lindqvist -talks- league -special-envoy- northland (CONFIRMED, 2023-11-01 to 2024-03-05)',
      'bo-lindqvist -phone-call- ada-berg -special-envoy- northland (REPORTED, 2023-11-01 to 2024-03-05)',
    ]);
  });

  it('puts the more recent first among the equally certain, and knows no day of what has none', async () => {
    const more = 'via: [MEETING, TIE, TRIP, TENURE], mode: K_SHORTEST';
    expect(await lines('carla-osman', 'ada-berg', `${more}, first: 3`)).toEqual([
      'carla-osman -cousins- ada-berg (REPORTED, null to null)',
      'carla-osman -talks- ada-berg (POSSIBLE, 2024-03-05 to 2024-03-05)',
      'carla-osman -talks- bo-lindqvist -phone-call- ada-berg (POSSIBLE, 2024-03-05 to 2024-03-05)',
    ]);
  });

  it('goes only forwards in time where that is asked for', async () => {
    const chronological = `${MEETINGS_AND_ENVOYS}, chronological: true`;
    expect(await lines('northland', 'bo-lindqvist', chronological)).toEqual([
      'northland -special-envoy- ada-berg -talks- bo-lindqvist (CONFIRMED, 2023-11-01 to 2024-03-05)',
      'northland -special-envoy- league -talks- bo-lindqvist (CONFIRMED, 2023-11-01 to 2024-03-05)',
      'northland -special-envoy- ada-berg -phone-call- bo-lindqvist (REPORTED, 2023-11-01 to 2024-03-05)',
    ]);
    const { data } = await ask('bo-lindqvist', 'northland', chronological);
    expect(data.paths.__typename).toBe('NoPath');
  });

  it('goes through nobody who is to be avoided', async () => {
    expect(await lines('bo-lindqvist', 'northland', `${MEETINGS_AND_ENVOYS}, avoid: ["ada-berg"]`)).toEqual([
      'bo-lindqvist -talks- league -special-envoy- northland (CONFIRMED, 2023-11-01 to 2024-03-05)',
    ]);
  });

  it('sees what the lens shows, and hands it down to what it found', async () => {
    const { data } = await ask('bo-lindqvist', 'ada-berg', 'lens: { knownBy: "2024-03-05" }');
    expect(data.paths.paths).toEqual([
      {
        hops: 1,
        weakestCertainty: 'REPORTED',
        start: '2024-03-05',
        end: '2024-03-05',
        steps: [
          {
            certainty: 'REPORTED',
            from: { id: 'bo-lindqvist' },
            relation: {
              id: 'talks',
              label:
                'Bo Lindqvist, Ada Berg, League of Harbours, League of Harbours and possibly Çarla  Osman are to meet in Port City about Harbour Plan (2024-03-05).',
              certainty: 'REPORTED',
              participants: [
                'bo-lindqvist',
                'ada-berg',
                'league',
                'league',
                'carla-osman',
                'harbour-plan',
                'port-city',
              ].map((id) => ({ entity: { id } })),
            },
            to: { id: 'ada-berg', name: 'Ada Berg' },
          },
        ],
      },
    ]);
  });

  it('says how far it looked where there is no path', async () => {
    const { data } = await ask('bo-lindqvist', 'carla-osman', 'lens: { minCertainty: REPORTED }, maxHops: 4');
    expect(data.paths).toEqual({
      __typename: 'NoPath',
      from: { id: 'bo-lindqvist', name: 'Bo Lindqvist' },
      to: { id: 'carla-osman' },
      searchedHops: 4,
      // Ada Berg and the league, from his side; from hers nobody.
      explored: 2,
    });
  });

  it('never goes by what is only denied, nor by a venue or a subject', async () => {
    const denied = await ask('ada-berg', 'carla-osman', 'lens: { sources: ["courier"], includeDenied: true }');
    expect(denied.data.paths.__typename).toBe('NoPath');
    const venue = await ask('ada-berg', 'port-city');
    expect(venue.data.paths.__typename).toBe('NoPath');
  });

  it.each([
    ['"ada-berg", to: "ada-berg"', '`to`: expected another entity than `from`; got "ada-berg" twice.'],
    ['"ada-berg", to: "league", maxHops: 0', '`maxHops`: expected a number from 1 to 20; got 0.'],
    ['"ada-berg", to: "league", maxHops: 21', '`maxHops`: expected a number from 1 to 20; got 21.'],
    ['"ada-berg", to: "league", first: 101', '`first`: expected a number from 1 to 100; got 101.'],
    [
      '"ada-berg", to: "league", avoid: ["league"]',
      '`avoid`: expected entities between the two ends; got "league", which is one.',
    ],
    [
      '"ada-berg", to: "leage"',
      'No Person or State or Organization or Plan or Place has the id "leage". Did you mean "league"?',
    ],
    [
      '"ada-berg", to: "league", avoid: ["bo-lindkvist"]',
      'No Person or State or Organization or Plan or Place has the id "bo-lindkvist". Did you mean "bo-lindqvist"?',
    ],
    [
      '"ada-berg", to: "talks"',
      '"talks" is a Meeting, not a Person or State or Organization or Plan or Place; ask with the field for its type, or with `node`.',
    ],
  ])('refuses %s with a message that says what to do', async (args, message) => {
    const { errors } = await server().ask(`{ paths(from: ${args}) { __typename } }`);
    expect(errors.map((error) => error.message)).toEqual([message]);
  });
});

describeOnEachStore('Query.paths, however many paths it finds,', (under) => {
  const store = sharedStore(under, growDiplomacy(60));

  it('takes five round trips', async () => {
    const server = await serve(store());
    const ask = (first: number) => () =>
      server.ask(`{ paths(from: "person-1", to: "person-9", via: [MEETING, TIE], mode: K_SHORTEST, maxHops: 9, first: ${first}) {
        ... on Paths { paths { steps { from { id } relation { id } to { id name } } } } } }`);
    await ask(1)();
    const found = await ask(60)();
    expect(found.data.paths.paths).toHaveLength(60);
    // The kinds of the ids, those entities, the revision, and the entities and relations of the steps.
    expect(await roundTripsOf(ask(1))).toHaveLength(5);
    expect(await roundTripsOf(ask(60))).toHaveLength(5);
    await server.stop();
  });
});

describeOnEachStore('Query.paths on a graph that takes more memory than is allowed', (under) => {
  const store = freshStore(under);

  it('says what to narrow, unless the database can search by itself', async () => {
    const server = await serve(store(), { adjacencyLimit: 2_000 });
    const ask = (more: string) =>
      server.ask(`{ paths(from: "bo-lindqvist", to: "carla-osman" ${more}) { ${PATH_ANSWER} } }`);
    const [shortest, longer] = [await ask(''), await ask('mode: K_SHORTEST')];
    const canSearch = store().searchPaths !== undefined;
    expect(longer.data.paths).toEqual({
      __typename: 'SearchLimitReached',
      explored: 0,
      limit: 0,
      hint: expect.stringMatching(
        canSearch ? /DEMARCHE_ADJACENCY_MB.*`sources`.*SHORTEST/ : /DEMARCHE_ADJACENCY_MB.*`sources`/,
      ),
    });
    if (canSearch) {
      expect(shortest.data.paths.paths.map(line)).toEqual([
        'bo-lindqvist -talks- carla-osman (POSSIBLE, 2024-03-05 to 2024-03-05)',
      ]);
    } else expect(shortest.data).toEqual(longer.data);
    await server.stop();
  });
});
