import { freshStore } from '../conformance/harness.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { roundTripsOf } from '../support/round-trips.js';
import { serve } from '../support/server.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';
import { GRAPH } from './neighborhood-queries.js';

describeOnEachStore('Query.neighborhood', (under) => {
  const server = sharedServer(under, HARBOUR_TALKS);
  const graph = async (more: string) => {
    const { data, errors } = await server().ask(`{ neighborhood(around: ["ada-berg"] ${more}) { ${GRAPH} } }`);
    expect(errors).toEqual([]);
    const { nodes, relations, edges, ...rest } = data.neighborhood;
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    return { nodes: ids(nodes), relations: ids(relations), edges: ids(edges), ...rest };
  };

  it('gives those who share most relations first, then the most recent, with what ties them', async () => {
    expect(await graph('')).toEqual({
      // Each of the first five shares two relations with her; the rebuke is the latest, then the journey, then the talks.
      nodes: ['ada-berg', 'northland', 'southland', 'bo-lindqvist', 'carla-osman', 'league', 'harbour-plan'],
      relations: [
        'rebuke',
        'partial-acceptance',
        'journey',
        'phone-call',
        'talks',
        'foreign-minister',
        'special-envoy',
        'cousins',
      ],
      edges: [
        'rebuke northland -> harbour-plan',
        'rebuke ada-berg -> harbour-plan',
        'partial-acceptance southland -> harbour-plan',
        'journey ada-berg -> southland',
        'phone-call ada-berg -- bo-lindqvist',
        'talks ada-berg -- bo-lindqvist',
        'talks ada-berg -- carla-osman',
        'talks ada-berg -- league',
        'talks bo-lindqvist -- carla-osman',
        'talks bo-lindqvist -- league',
        'talks carla-osman -- league',
        'foreign-minister bo-lindqvist -> southland',
        'special-envoy northland -> ada-berg',
        'special-envoy ada-berg -> southland',
        'special-envoy ada-berg -> league',
        'cousins carla-osman -> ada-berg',
      ],
      truncated: false,
      hidden: [],
    });
  });

  it('says by kind what the limit left out', async () => {
    expect(await graph('limit: 2')).toEqual({
      nodes: ['ada-berg', 'northland', 'southland'],
      relations: ['rebuke', 'journey', 'special-envoy'],
      edges: [
        'journey ada-berg -> southland',
        'special-envoy northland -> ada-berg',
        'special-envoy ada-berg -> southland',
      ],
      truncated: true,
      hidden: [
        { kind: 'MEETING', count: 2, entities: 3 },
        { kind: 'ENVOY_ROLE', count: 0, entities: 1 },
        { kind: 'CRITICISM', count: 0, entities: 1 },
        { kind: 'TIE', count: 1, entities: 1 },
      ],
    });
  });

  it('brings others to those that are drawn already, and their edges to these', async () => {
    expect(await graph('limit: 2, excluding: ["northland", "southland", "nobody"]')).toEqual({
      nodes: ['ada-berg', 'bo-lindqvist', 'carla-osman'],
      relations: ['rebuke', 'journey', 'phone-call', 'talks', 'foreign-minister', 'special-envoy', 'cousins'],
      edges: [
        'journey ada-berg -> southland',
        'phone-call ada-berg -- bo-lindqvist',
        'talks ada-berg -- bo-lindqvist',
        'talks ada-berg -- carla-osman',
        'talks bo-lindqvist -- carla-osman',
        'foreign-minister bo-lindqvist -> southland',
        'special-envoy northland -> ada-berg',
        'special-envoy ada-berg -> southland',
        'cousins carla-osman -> ada-berg',
      ],
      truncated: true,
      hidden: [
        { kind: 'MEETING', count: 0, entities: 1 },
        { kind: 'ENVOY_ROLE', count: 0, entities: 1 },
        { kind: 'CRITICISM', count: 0, entities: 1 },
      ],
    });
  });

  it('gives as many relations as are asked for: for each entity one that ties it, then the most recent', async () => {
    expect((await graph('limit: 2, relations: 2')).relations).toEqual(['rebuke', 'journey']);
    expect(await graph('limit: 0, relations: 0')).toMatchObject({ nodes: ['ada-berg'], relations: [], edges: [] });
    const excluding = 'excluding: ["northland", "southland", "bo-lindqvist", "carla-osman", "league", "harbour-plan"]';
    expect((await graph(`limit: 0, ${excluding}`)).relations).toHaveLength(4);
    expect((await graph(`limit: 0, ${excluding}, relations: 100`)).relations).toHaveLength(6);
  });

  it('goes by the lens and the kinds that are asked for, as deep as is asked for', async () => {
    expect((await graph('via: [MEETING]')).nodes).toEqual(['ada-berg', 'bo-lindqvist', 'carla-osman', 'league']);
    expect((await graph('via: [MEETING], lens: { minCertainty: CONFIRMED }')).nodes).toEqual([
      'ada-berg',
      'bo-lindqvist',
      'league',
    ]);
    const denied = await graph('via: [MEETING], lens: { sources: ["courier"], includeDenied: true }');
    expect(denied.relations).toEqual(['phone-call', 'talks', 'secret-meeting']);
    expect((await graph('via: [TIE, TENURE]')).nodes).toEqual(['ada-berg', 'carla-osman']);
    expect((await graph('via: [TIE, TENURE], depth: 2')).nodes).toEqual(['ada-berg', 'carla-osman', 'secretariat']);
  });

  it('shows the relation behind an edge, and its label, under the lens', async () => {
    const { data } =
      await server().ask(`{ neighborhood(around: ["ada-berg"], via: [TIE], lens: { minCertainty: REPORTED }) {
      edges { source { name } target { id } kind label directed relation { id certainty } } } }`);
    expect(data.neighborhood.edges).toEqual([
      {
        source: { name: 'Çarla  Osman' },
        target: { id: 'ada-berg' },
        kind: 'TIE',
        label: 'Çarla  Osman: cousin of Ada Berg.',
        directed: true,
        relation: { id: 'cousins', certainty: 'REPORTED' },
      },
    ]);
  });

  it('gives alone what takes part in no role that ties', async () => {
    const { data } = await server().ask('{ neighborhood(around: ["border-post"]) { nodes { id } truncated } }');
    expect(data.neighborhood).toEqual({ nodes: [{ id: 'border-post' }], truncated: false });
  });

  it.each([
    ['[]', 'expected at most 500 ids, and one at the least; got 0.'],
    ['["ada-berg"], depth: 5', '`depth`: expected a number from 1 to 4; got 5.'],
    ['["ada-berg"], limit: 501', '`limit`: expected a number from 0 to 500; got 501.'],
    ['["ada-berg"], relations: 4001', '`relations`: expected a number from 0 to 4000; got 4001.'],
    ['["ada-burg"]', 'Did you mean "ada-berg"?'],
    ['["talks"]', '"talks" is a Meeting, not a Person or State'],
  ])('refuses %s with a message that says what to do', async (args, message) => {
    const { errors } = await server().ask(`{ neighborhood(around: ${args}) { truncated } }`);
    expect(errors.map((error) => error.message).join()).toContain(message);
  });

  it('refuses, before anything is read, to give too much about each of many', async () => {
    const query = `{ neighborhood(around: ["ada-berg"], limit: 500) {
      edges { source { relations(first: 20) { nodes { claims { id } } } } } } }`;
    const manyTies = query.replace('limit: 500', 'limit: 0, relations: 4000');
    const trips = await roundTripsOf(async () => {
      for (const costly of [query, manyTies]) {
        const { errors } = await server().ask(costly);
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
      }
    });
    expect(trips).toEqual([]);
  });
});

describeOnEachStore('Query.neighborhood, however much it gives,', (under) => {
  const server = sharedServer(under, growDiplomacy(60));

  it('takes the same six round trips', async () => {
    const ask = (limit: number) => () =>
      server().ask(
        `{ neighborhood(around: ["person-1"], depth: 4, limit: ${limit}, excluding: ["person-2"]) { ${GRAPH} } }`,
      );
    await ask(1)();
    expect((await ask(60)()).data.neighborhood.nodes).toHaveLength(61);
    // The kinds of the ids, the revision, the entities and the relations, and for labels the claims and the other entities.
    expect(await roundTripsOf(ask(2))).toHaveLength(6);
    expect(await roundTripsOf(ask(60))).toHaveLength(6);
  });
});

describeOnEachStore('Query.neighborhood on a graph that takes more memory than is allowed', (under) => {
  const store = freshStore(under);

  it('says what to do', async () => {
    const server = await serve(store(), { adjacencyLimit: 2_000 });
    const { errors } = await server.ask('{ neighborhood(around: ["ada-berg"]) { truncated } }');
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/DEMARCHE_ADJACENCY_MB.*`sources`/), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    await server.stop();
  });
});
