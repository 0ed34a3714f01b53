import { sharedStore } from '../conformance/harness.js';
import { AWKWARD_NAMES, AWKWARD_TALKS, DATES } from '../fixtures/awkward-talks.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { describeWithNetworkx, type NetworkxGraph } from '../support/networkx.js';
import { EVERYTHING, textOf } from './exported.js';

/** What a control character becomes that the format cannot hold. */
const PICTURES: Readonly<Record<string, string>> = { '\u0007': '\u2407', '\u001b': '\u241b' };
const drawn = (name: string) => [...name].map((character) => PICTURES[character] ?? character).join('');
const FORMATS: readonly (readonly [format: string, kept: (name: string) => string])[] = [
  ['gexf', drawn],
  ['graphml', drawn],
  ['node-link', (name) => name],
];

describeWithNetworkx('NetworkX reads a graph', (read) => {
  const store = sharedStore(temporarySqlite(), AWKWARD_TALKS);

  describe.each(FORMATS)('from %s', (format, kept) => {
    let graph: NetworkxGraph;
    beforeAll(async () => {
      graph = await read(format, await textOf(store(), format));
    });
    const edgesOf = (relation: string) => graph.edges.filter(({ data }) => data.relation === relation);

    it('with every entity and its awkward name, to the character', () => {
      expect(Object.keys(graph.nodes).sort()).toEqual(AWKWARD_TALKS.entities.map(({ id }) => id).sort());
      const labels = Object.keys(AWKWARD_NAMES).map((id) => [id, graph.nodes[id]?.label]);
      expect(Object.fromEntries(labels)).toEqual(
        Object.fromEntries(Object.entries(AWKWARD_NAMES).map(([id, name]) => [id, kept(name)])),
      );
    });

    it('with what is known of an entity, numbers as numbers', () => {
      expect(graph.nodes['port-city']).toMatchObject({ kind: 'PLACE', latitude: 54.5, longitude: -0.25 });
    });

    it('with a meeting of three as three edges that have its id, and one of thirteen as twelve', () => {
      expect(edgesOf('trio').map(({ source, target }) => `${source} ${target}`)).toEqual([
        'comma quotes',
        'comma emoji',
        'emoji quotes',
      ]);
      expect(edgesOf('trio').map(({ data }) => data.parties)).toEqual([3, 3, 3]);
      expect(edgesOf('summit').map(({ data }) => data.parties)).toEqual(Array(12).fill(13));
    });

    it('with the days between which a meeting can have been, and its date as it is known', () => {
      const dates = DATES.map((_, index) => edgesOf(`dated-${index}`)[0]?.data);
      expect(dates.map((data) => [data?.edtfStart, data?.firstDay, data?.lastDay])).toEqual(DATES);
    });

    it('with what was denied and what is disputed, each as such', () => {
      const standing = (relation: string) => edgesOf(relation)[0]?.data;
      expect(standing('phone-call')).toMatchObject({ standing: 'DISPUTED', certainty: 'REPORTED', status: 'HELD' });
      expect(standing('secret-meeting')).toMatchObject({ standing: 'DENIED', claims: 1 });
      expect(standing('secret-meeting')).not.toHaveProperty('certainty');
    });

    it('with the direction of each edge: from critic to target, and none between those who meet', () => {
      const [rebuke] = edgesOf('rebuke');
      expect(rebuke?.data.directed).toBe(true);
      expect([rebuke?.data.sourceRole, rebuke?.data.targetRole].flat()).toEqual(['CRITIC', 'TARGET']);
      expect(edgesOf('trio').map(({ data }) => data.directed)).toEqual([false, false, false]);
    });

    it('as an undirected graph where nothing in it can have a direction', async () => {
      const meetings = { ...EVERYTHING, relations: { kinds: ['MEETING' as const] }, entities: [] };
      expect(graph.directed).toBe(true);
      expect((await read(format, await textOf(store(), format, meetings))).directed).toBe(false);
    });

    it('with places, and colours by the kind of entity', () => {
      const { ada, port } = { ada: graph.nodes['ada-berg'], port: graph.nodes['port-city'] };
      const colour = (node: typeof ada) =>
        JSON.stringify((node?.viz as { color?: unknown })?.color ?? node?.color ?? node?.colour);
      expect(colour(ada)).not.toBe(colour(port));
      expect(colour(ada)).toBe(colour(graph.nodes['bo-lindqvist']));
    });
  });

  it('has the days of an edge for the timeline of Gephi too, where they are known', async () => {
    const { edges } = await read('gexf', await textOf(store(), 'gexf'));
    const days = DATES.map((_, index) => edges.find(({ data }) => data.relation === `dated-${index}`)?.data);
    expect(days.map((data) => [data?.start, data?.end])).toEqual(DATES.map(([, first, last]) => [first, last]));
  });

  it('keeps the sources of an edge, with their addresses', async () => {
    const { edges } = await read('graphml', await textOf(store(), 'graphml'));
    const edge = edges.find(({ data }) => data.relation === 'trio');
    expect(edge?.data).toMatchObject({
      sources: '"Annals", vol. 1\n<2nd ed.>',
      urls: 'https://example.org/?a=1&b="2"',
    });
  });
});
