import { ENVOYS } from '../fixtures/envoys.js';
import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { roundTripsOf } from '../support/round-trips.js';
import { sharedServer } from '../support/serving.js';
import { describeOnEachStore } from '../support/stores.js';

interface Found {
  readonly id: string;
}

describeOnEachStore('a filter', (under) => {
  describe('of envoys and meetings', () => {
    const server = sharedServer(under, ENVOYS);
    const idsOf = async (query: string): Promise<string[]> => {
      const { data, errors } = await server().ask(`{ found: ${query} { nodes { id } } }`);
      expect(errors).toEqual([]);
      return data.found.nodes.map(({ id }: Found) => id);
    };

    it('finds meetings with a participant who is on behalf of Russia and none from Ukraine', async () => {
      const russian = 'some: { onBehalfOf: { id: { eq: "russia" } } }';
      const notForUkraine = 'none: { onBehalfOf: { id: { eq: "ukraine" } } }';
      expect(await idsOf(`meetings(where: { participants: { ${russian}, ${notForUkraine} } })`)).toEqual([
        'without-ukraine',
        'with-ukraine-itself',
      ]);
      const notUkraine = 'none: { entity: { id: { eq: "ukraine" } } }';
      expect(
        await idsOf(
          `meetings(where: { and: [{ participants: { ${russian}, ${notForUkraine} } }, { participants: { ${notUkraine} } }] })`,
        ),
      ).toEqual(['without-ukraine']);
    });

    it('finds people with an envoy role to Russia between 1933 and 1991', async () => {
      const toRussia = 'participants: { some: { role: [RECEIVER], entity: { id: { eq: "russia" } } } }';
      const role = `kind: [ENVOY_ROLE], during: { from: "1933", to: "1991" }, ${toRussia}`;
      expect(await idsOf(`people(where: { relations: { role: [ENVOY], some: { ${role} } } })`)).toEqual([
        'bullitt',
        'matlock',
      ]);
      expect(
        await idsOf(`people(where: { relations: { role: [ENVOY], some: { kind: [ENVOY_ROLE] }, none: { ${role} } } })`),
      ).toEqual(['bohlen', 'burns', 'francis']);
    });
  });

  describe('of the harbour talks', () => {
    const server = sharedServer(under, HARBOUR_TALKS);

    it('knows the venue, names, negation and the lens of the field', async () => {
      const { data, errors } = await server().ask(`{
        atPort: meetings(where: { venue: { name: { startsWith: "port" } }, participants: { some: { role: [HOST] } } }) { nodes { id } }
        elsewhere: meetings(where: { not: { venue: {} } }) { nodes { id } }
        phone: meetings(where: { or: [{ channel: [PHONE] }, { channel: [VIDEO] }] }, orderBy: { field: CERTAINTY }) { totalCount nodes { id } }
        critics: people(where: { relations: { role: [CRITIC], some: {} } }) { nodes { id } }
        sureCritics: people(lens: { minCertainty: REPORTED }, where: { relations: { role: [CRITIC], some: {} } }) { totalCount nodes { id } }
        known: people(where: { identifier: { scheme: "wikidata", value: "Q1000001" } }) { nodes { id
          relations(where: { participants: { some: { entity: { kind: [PLAN] } } } }) { nodes { id } } } }
        busiest: people(orderBy: { field: RELATIONS, direction: DESC }, first: 1) { nodes { id } pageInfo { endCursor } }
      }`);
      expect(errors).toEqual([]);
      const ids = Object.fromEntries(
        Object.entries<{ nodes: Found[] }>(data).map(([name, { nodes }]) => [name, nodes.map(({ id }) => id)]),
      );
      expect(ids).toEqual({
        atPort: ['talks'],
        elsewhere: ['phone-call', 'undated-meeting'],
        phone: ['phone-call', 'undated-meeting'],
        critics: ['ada-berg'],
        sureCritics: [],
        known: ['ada-berg'],
        busiest: ['ada-berg'],
      });
      expect(data.phone.totalCount).toBe(2);
      expect(data.sureCritics.totalCount).toBe(0);
      expect(data.known.nodes[0].relations.nodes).toEqual([{ id: 'rebuke' }, { id: 'talks' }]);
      const next = await server().ask(
        `{ people(orderBy: { field: RELATIONS, direction: DESC }, after: "${data.busiest.pageInfo.endCursor}") { nodes { id } } }`,
      );
      expect(next.data.people.nodes).toEqual([{ id: 'carla-osman' }, { id: 'bo-lindqvist' }]);
    });

    it('takes no round trip more than the list without it, and a count only where it is asked for', async () => {
      const where = `where: { participants: { some: { entity: { relations: { some: { participants: { none: { role: [HOST] } } } } } } } }`;
      const ask = (query: string) => roundTripsOf(() => server().ask(query));
      expect(await ask(`{ meetings(${where}, orderBy: { field: CERTAINTY }) { nodes { id } } }`)).toHaveLength(1);
      const counted = await ask(`{ meetings(${where}) { totalCount nodes { id } } }`);
      expect(counted).toHaveLength(counted.includes('read-ahead') ? 1 : 2);
    });

    it('nests as deep as it may', async () => {
      const deep = ['relations', 'some', 'participants', 'some', 'entity', 'relations', 'some'];
      const nest = (keys: string[], inner: string): string =>
        keys.reduceRight((text, key) => `${key}: { ${text} }`, inner);
      const { errors, data } = await server().ask(
        `{ people(where: { ${nest(deep, 'kind: [MEETING]')} }) { nodes { id } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.people.nodes).toEqual([{ id: 'ada-berg' }, { id: 'bo-lindqvist' }, { id: 'carla-osman' }]);
    });
  });
});
