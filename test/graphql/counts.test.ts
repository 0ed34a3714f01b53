import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { roundTripsOf } from '../support/round-trips.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';
import { COUNT_QUERIES } from './count-queries.js';

describeOnEachStore('counts over GraphQL', (under) => {
  const server = sharedServer(under, HARBOUR_TALKS);
  const dataOf = async (query: string) => {
    const { data, errors } = await server().ask(query);
    expect(errors).toEqual([]);
    return data;
  };

  it('give counterparts with what is shared, under the lens in force', async () => {
    const counterparts = 'counterparts { totalCount edges { count firstOn lastOn node { __typename id } } }';
    const query = (lens: string) => `{ person(id: "ada-berg", lens: ${lens}) { ${counterparts} } }`;
    const edge = (type: string, id: string, count: number) => ({
      count,
      firstOn: '2024-03-05',
      lastOn: '2024-03-05',
      node: { __typename: type, id },
    });
    expect(await dataOf(query('{}'))).toEqual({
      person: {
        counterparts: {
          totalCount: 3,
          edges: [
            edge('Person', 'bo-lindqvist', 2),
            edge('Person', 'carla-osman', 1),
            edge('Organization', 'league', 1),
          ],
        },
      },
    });
    expect(await dataOf(query('{ minCertainty: CONFIRMED }'))).toEqual({
      person: {
        counterparts: {
          totalCount: 2,
          edges: [edge('Person', 'bo-lindqvist', 1), edge('Organization', 'league', 1)],
        },
      },
    });
  });

  it('hand the lens of the counterparts down to what is below them', async () => {
    const query = `{ person(id: "ada-berg") { counterparts(via: [TIE, TRIP], lens: { includeDenied: true }, first: 1) {
      nodes { id relationCounts { role } } } } }`;
    const { nodes } = (await dataOf(query)).person.counterparts;
    expect(nodes[0].id).toBe('carla-osman');
    expect(nodes[0].relationCounts).toContainEqual({ role: 'COMPANION' });
  });

  it('continue a page of counterparts at its cursor', async () => {
    const page = (after: string) => `{ person(id: "ada-berg") { counterparts(first: 2${after}) {
      nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const one = (await dataOf(page(''))).person.counterparts;
    expect(one).toMatchObject({
      nodes: [{ id: 'bo-lindqvist' }, { id: 'carla-osman' }],
      pageInfo: { hasNextPage: true },
    });
    const two = (await dataOf(page(`, after: "${one.pageInfo.endCursor}"`))).person.counterparts;
    expect(two).toMatchObject({ nodes: [{ id: 'league' }], pageInfo: { hasNextPage: false } });
  });

  it('give no first or last day where a date is open or not known', async () => {
    const query = `{ person(id: "carla-osman") {
      ties: counterparts(via: [TIE]) { edges { firstOn lastOn } }
      offices: counterparts(via: [TENURE]) { edges { firstOn lastOn } } } }`;
    expect(await dataOf(query)).toEqual({
      person: {
        ties: { edges: [{ firstOn: null, lastOn: null }] },
        offices: { edges: [{ firstOn: null, lastOn: '2024-01-31' }] },
      },
    });
  });

  it('give timelines, by year where nothing else is asked for', async () => {
    const query = `{
      timeline(of: ["ada-berg", "league"], kinds: [MEETING, ENVOY_ROLE]) { start end count uncertain byKind { kind count } }
      plan(id: "harbour-plan") { timeline(bucket: MONTH) { start count } } }`;
    expect(await dataOf(query)).toEqual({
      timeline: [
        { start: '2023-01-01', end: '2023-12-31', count: 1, uncertain: 0, byKind: [{ kind: 'ENVOY_ROLE', count: 1 }] },
        { start: '2024-01-01', end: '2024-12-31', count: 2, uncertain: 0, byKind: [{ kind: 'MEETING', count: 2 }] },
      ],
      plan: { timeline: [{ start: '2024-03-01', count: 3 }] },
    });
  });

  it('give aggregates with the states and actors themselves, null for keys that are not asked for', async () => {
    const query = `{ aggregate(by: [STATE, PAIR, STATE], relations: { kind: [MEETING] }, first: 1) {
      count key { kind year decade title channel state { name } pair { id } } } }`;
    const nothing = { kind: null, year: null, decade: null, title: null, channel: null };
    expect(await dataOf(query)).toEqual({
      aggregate: [
        {
          count: 1,
          key: { ...nothing, state: { name: 'Northland' }, pair: [{ id: 'ada-berg' }, { id: 'bo-lindqvist' }] },
        },
      ],
    });
  });

  it.each([
    ['{ aggregate(by: []) { count } }', 'expected at least one of KIND, YEAR, DECADE, STATE, TITLE, CHANNEL, PAIR'],
    ['{ aggregate(by: [KIND], first: 501) { count } }', 'There are no further pages: narrow what is asked for'],
    ['{ aggregate(by: [KIND], first: -1) { count } }', 'expected a number from 0 to 500; got -1'],
    ['{ timeline(of: ["ada-burg"]) { count } }', 'Did you mean "ada-berg"'],
    ['{ timeline(of: ["talks"]) { count } }', '"talks" is a Meeting, not a Person or State'],
    ['{ person(id: "ada-berg") { counterparts(after: "x") { nodes { id } } } }', 'expected a cursor'],
  ])('say what is wrong with %s', async (query, message) => {
    const { errors } = await server().ask(query);
    expect(errors.map((error) => error.message).join()).toContain(message);
  });

  it('refuse, before anything is read, timelines of too many entities by day', async () => {
    const query = '{ people(first: 500) { nodes { timeline(bucket: DAY) { count byKind { count } } } } }';
    const trips = await roundTripsOf(async () => {
      const { errors } = await server().ask(query);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
    });
    expect(trips).toEqual([]);
  });
});

/**
 * The lists, then a count for each field that counts, then the entities that a count only names. A store that reads ahead reads
 * all lists at once.
 */
const ROUND_TRIPS: Readonly<Record<string, { readonly byLevel: number; readonly ahead: number }>> = {
  'whom people met, and whom those met': { byLevel: 6, ahead: 6 },
  'whom people are tied to in any way, from the end': { byLevel: 3, ahead: 3 },
  'when entities of each kind were busy': { byLevel: 6, ahead: 4 },
  'when anything happened': { byLevel: 2, ahead: 2 },
  'which actors and states there is most of': { byLevel: 4, ahead: 4 },
};

describeOnEachStore('questions that count', (under) => {
  describe.each([20, 200])('in a graph of the size %i', (size) => {
    const server = sharedServer(under, growDiplomacy(size));
    it.each(Object.entries(COUNT_QUERIES))('take as many round trips: %s', async (name, query) => {
      const trips = await roundTripsOf(async () => expect((await server().ask(query)).errors).toEqual([]));
      const expected = ROUND_TRIPS[name]?.[trips.includes('read-ahead') ? 'ahead' : 'byLevel'];
      expect(trips).toHaveLength(expected ?? 0);
    });
  });
});
