import { parse } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import { sharedStore } from '../conformance/harness.js';
import { AWKWARD_NAMES, AWKWARD_TALKS, DATES } from '../fixtures/awkward-talks.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { EVERYTHING, filesOf, textOf } from './exported.js';

const IDS = AWKWARD_TALKS.entities.map(({ id }) => id).sort();

describe('a reader of the tool itself', () => {
  const store = sharedStore(temporarySqlite(), AWKWARD_TALKS);
  const json = async (format: string) => JSON.parse(await textOf(store(), format));

  it('graphology imports graphology JSON: a mixed graph with parallel edges', async () => {
    const graph = MultiGraph.from(await json('graphology'));
    expect([graph.type, graph.multi]).toEqual(['mixed', true]);
    expect(graph.nodes().sort()).toEqual(IDS);
    for (const [id, name] of Object.entries(AWKWARD_NAMES)) expect(graph.getNodeAttribute(id, 'label')).toBe(name);
    const trio = graph.filterEdges((_, { relation }) => relation === 'trio');
    expect(trio.map((edge) => graph.extremities(edge))).toEqual([
      ['comma', 'quotes'],
      ['comma', 'emoji'],
      ['emoji', 'quotes'],
    ]);
    expect(trio.map((edge) => graph.isUndirected(edge))).toEqual([true, true, true]);
    const [rebuke] = graph.filterEdges((_, { relation }) => relation === 'rebuke');
    expect([graph.isDirected(rebuke), graph.getEdgeAttribute(rebuke, 'sourceRole')]).toEqual([true, ['CRITIC']]);
  });

  it('Cytoscape.js takes Cytoscape.js JSON, with the places of the nodes', async () => {
    const file = await json('cytoscape');
    const cy = cytoscape({ headless: true, ...file });
    expect(
      cy
        .nodes()
        .map((node) => node.id())
        .sort(),
    ).toEqual(IDS);
    for (const [id, name] of Object.entries(AWKWARD_NAMES)) expect(cy.getElementById(id).data('label')).toBe(name);
    expect(cy.edges('[relation = "trio"]').length).toBe(3);
    expect(cy.edges('.denied').map((edge) => edge.data('relation'))).toContain('secret-meeting');
    const [node] = file.elements.nodes;
    expect(cy.getElementById(node.data.id).position()).toEqual(node.position);
    expect(cy.edges().filter((edge) => edge.source().empty() || edge.target().empty()).length).toBe(0);
  });

  it('shows a drawing the right way up: the y axis points up in graphology, and down in Cytoscape.js and D3', async () => {
    const drawing = { positions: new Map([['comma', { x: 12, y: 7.5 }]]), colours: new Map<string, string>() };
    const drawn = async (format: string) => JSON.parse(await textOf(store(), format, EVERYTHING, drawing));
    expect(MultiGraph.from(await drawn('graphology')).getNodeAttributes('comma')).toMatchObject({ x: 12, y: 7.5 });
    const cy = cytoscape({ headless: true, ...(await drawn('cytoscape')) });
    expect(cy.getElementById('comma').position()).toEqual({ x: 12, y: -7.5 });
    const { nodes } = await drawn('node-link');
    expect(nodes).toContainEqual(expect.objectContaining({ id: 'comma', x: 12, y: -7.5 }));
  });

  it('a reader of CSV takes both tables, with the columns that Gephi looks for', async () => {
    const files = await filesOf(store(), 'csv');
    expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv']);
    const rows = (name: string): Record<string, string>[] => parse(files[name] ?? '', { columns: true });
    const labels = new Map(rows('nodes.csv').map(({ Id, Label }) => [Id, Label]));
    expect([...labels.keys()].sort()).toEqual(IDS);
    for (const [id, name] of Object.entries(AWKWARD_NAMES)) expect(labels.get(id)).toBe(name);
    const edges = rows('edges.csv');
    expect(
      edges.filter(({ relation }) => relation === 'trio').map(({ Source, Target, Type }) => [Source, Target, Type]),
    ).toEqual([
      ['comma', 'quotes', 'Undirected'],
      ['comma', 'emoji', 'Undirected'],
      ['emoji', 'quotes', 'Undirected'],
    ]);
    expect(edges.filter(({ relation }) => relation === 'rebuke').map(({ Type }) => Type)).toContain('Directed');
    for (const { Source, Target } of edges) expect([labels.has(Source), labels.has(Target)]).toEqual([true, true]);
    const dated = DATES.map((_, index) => edges.find(({ relation }) => relation === `dated-${index}`));
    expect(dated.map((row) => [row?.edtfStart, row?.firstDay, row?.lastDay])).toEqual(
      DATES.map((date) => date.map((day) => day ?? '')),
    );
  });

  it('a blueprint of Kumu has elements with label and type, and connections between their ids', async () => {
    const { elements, connections } = await json('kumu');
    const byId = new Map<string, { label: string; type: string }>(
      elements.map((element: { id: string; label: string; type: string }) => [element.id, element]),
    );
    expect([...byId.keys()].sort()).toEqual(IDS);
    for (const [id, name] of Object.entries(AWKWARD_NAMES))
      expect(byId.get(id)).toMatchObject({ label: name, type: 'PERSON' });
    for (const { from, to } of connections) expect([byId.has(from), byId.has(to)]).toEqual([true, true]);
    const trio = connections.filter(({ relation }: { relation: string }) => relation === 'trio');
    expect(trio).toHaveLength(3);
    expect(trio[0]).toMatchObject({ type: 'MEETING', direction: 'undirected', parties: 3, edtfStart: '2024-05-01' });
  });
});
