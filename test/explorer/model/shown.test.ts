import type { GraphRelation, LoadedGraph } from '../../../src/explorer/model/graph.js';
import { restricted } from '../../../src/explorer/model/loaded.js';
import { overlaps, shownOf } from '../../../src/explorer/model/shown.js';
import { EMPTY_VIEW, type Hidden } from '../../../src/explorer/model/view.js';

const relation = (id: string, more: Partial<GraphRelation> = {}): GraphRelation => ({
  id,
  kind: 'MEETING',
  label: id,
  standing: 'ASSERTED',
  certainty: 'CONFIRMED',
  ...more,
});

const RELATIONS = [
  relation('undated'),
  relation('old', { earliest: '1950-01-01', latest: '1950-12-31', certainty: 'POSSIBLE' }),
  relation('new', { earliest: '2025-11-01', latest: '2025-11-02' }),
  relation('since', { earliest: '2000-01-01', kind: 'TENURE' }),
  // Only denied, so that it has no certainty.
  relation('denied', { earliest: '2025-11-26', standing: 'DENIED', certainty: undefined }),
];
const edge = (id: string, source: string, target: string) => ({ id, source, target, directed: false, relation: id });
const EDGES = [
  edge('undated', 'ada', 'bo'),
  edge('old', 'ada', 'bo'),
  edge('new', 'bo', 'northland'),
  edge('since', 'ada', 'northland'),
  edge('denied', 'ada', 'bo'),
];
const ENTITIES = [
  { id: 'ada', kind: 'PERSON' as const, name: 'Ada' },
  { id: 'bo', kind: 'PERSON' as const, name: 'Bo' },
  { id: 'northland', kind: 'STATE' as const, name: 'Northland' },
];

const byId = <Value extends { readonly id: string }>(values: readonly Value[]) =>
  new Map(values.map((one) => [one.id, one]));
const LOADED: LoadedGraph = restricted(
  { entities: byId(ENTITIES), relations: byId(RELATIONS), edges: byId(EDGES), truncated: false },
  ['northland', 'bo', 'ada', 'not loaded yet'],
  {
    states: new Map([
      ['ada', 'northland'],
      ['northland', 'northland'],
    ]),
    stateNames: new Map([['northland', 'Northland']]),
  },
);

const shown = (hidden: Partial<Hidden> = {}, period = {}) =>
  shownOf(LOADED, period, { ...EMPTY_VIEW.hidden, ...hidden });
const idsOf = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id);

describe('what is shown of what is loaded', () => {
  it('is all of it at first: entities as they came, relations the most recent first, without dates last', () => {
    expect(idsOf(shown().entities)).toEqual(['northland', 'bo', 'ada']);
    expect(idsOf(shown().relations)).toEqual(['denied', 'new', 'since', 'old', 'undated']);
  });

  it('is what can have been in force in the period', () => {
    expect(idsOf(shown({}, { from: '2025-11-02', to: '2025-11-03' }).relations)).toEqual(['new', 'since', 'undated']);
    expect(idsOf(shown({}, { to: '1950-01-01' }).relations)).toEqual(['old', 'undated']);
    expect(overlaps(relation('x', { latest: '1999-12-31' }), { from: '2000-01-01' })).toBe(false);
    expect(overlaps(relation('x', { latest: '2000-01-01' }), { from: '2000-01-01' })).toBe(true);
  });

  it('leaves out what the legend has switched off, with the lines that then end nowhere', () => {
    expect(idsOf(shown({ relationKinds: ['MEETING'] }).relations)).toEqual(['since']);
    expect(idsOf(shown({ certainties: ['CONFIRMED'] }).relations)).toEqual(['denied', 'old']);
    const people = shown({ entityKinds: ['STATE'] });
    expect([idsOf(people.entities), idsOf(people.edges)]).toEqual([
      ['bo', 'ada'],
      ['undated', 'old', 'denied'],
    ]);
    expect(idsOf(shown({ states: ['northland'] }).entities)).toEqual(['bo']);
  });

  it('keeps entities that have no line left', () => {
    const nothing = shown({ relationKinds: ['MEETING', 'TENURE'] });
    expect([nothing.entities.length, nothing.edges.length]).toEqual([3, 0]);
  });

  it('counts for the legend what is in the period, what is switched off included, the largest first', () => {
    const { counts } = shown({ relationKinds: ['MEETING'], entityKinds: ['PERSON'] }, { from: '2000-01-01' });
    expect(counts).toEqual({
      entityKinds: [
        { value: 'PERSON', count: 2 },
        { value: 'STATE', count: 1 },
      ],
      relationKinds: [
        { value: 'MEETING', count: 3 },
        { value: 'TENURE', count: 1 },
      ],
      certainties: [{ value: 'CONFIRMED', count: 3 }],
      states: [{ value: 'northland', count: 2 }],
    });
  });
});
