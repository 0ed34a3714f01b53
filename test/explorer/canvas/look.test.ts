import { blend, contrast } from '../../../src/explorer/canvas/look/colour.js';
import { DASH_PATTERNS, LINE_STYLES, LINE_WEIGHTS, lineOf, SHAPE_OF } from '../../../src/explorer/canvas/marks.js';
import { PALETTES } from '../../../src/explorer/canvas/palette.js';
import { cornersOf } from '../../../src/explorer/canvas/shapes.js';
import type { GraphRelation } from '../../../src/explorer/model/graph.js';

const relation = (part: Partial<GraphRelation>): GraphRelation => ({
  id: 'moscow',
  kind: 'MEETING',
  label: 'They met.',
  standing: 'ASSERTED',
  certainty: 'CONFIRMED',
  ...part,
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#336699', '#336699')).toBe(1);
  });
});

describe.each(Object.entries(PALETTES))('the %s palette', (_, { background, text, accent, ...marks }) => {
  it('has text that can be read', () => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, background)).toBeGreaterThanOrEqual(4.5);
  });

  const shapes = [...Object.entries(marks.entities), ...marks.groups.entries(), ['other', marks.otherGroups] as const];
  it.each(shapes)('has a mark that stands out for %s', (_, colour) => {
    expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(marks.relations))('has a line that stands out for %s, however uncertain', (_, colour) => {
    for (const { strength } of Object.values(LINE_WEIGHTS))
      expect(contrast(blend(colour, background, strength), background)).toBeGreaterThanOrEqual(3);
  });
});

describe('the shapes', () => {
  it('are another for each kind of entity', () => {
    const drawn = Object.values(SHAPE_OF).map((shape) => cornersOf(shape).join(' '));
    expect(new Set(drawn).size).toBe(drawn.length);
  });
});

describe('a line', () => {
  it('is solid where the relation took place or holds', () => {
    expect(lineOf(relation({ status: 'HELD' })).style).toBe('SOLID');
    expect(lineOf(relation({ kind: 'TENURE' })).style).toBe('SOLID');
  });

  it.each(['PROPOSED', 'PLANNED', 'POSTPONED'] as const)('is dashed where a meeting is %s', (status) => {
    expect(lineOf(relation({ status })).style).toBe('DASHED');
  });

  it('is dotted where the relation is denied or called off', () => {
    expect(lineOf(relation({ standing: 'DENIED', status: 'HELD', certainty: undefined })).style).toBe('DOTTED');
    expect(lineOf(relation({ status: 'CANCELLED' })).style).toBe('DOTTED');
  });

  it('has long dashes where what took place is disputed', () => {
    expect(lineOf(relation({ standing: 'DISPUTED' })).style).toBe('LONG_DASHED');
    expect(lineOf(relation({ standing: 'DISPUTED', status: 'PLANNED' })).style).toBe('DASHED');
  });

  it('is thinner and paler the less certain the relation is', () => {
    const lines = (['CONFIRMED', 'REPORTED', 'POSSIBLE'] as const).map((certainty) => lineOf(relation({ certainty })));
    const widths = lines.map(({ width }) => width);
    const strengths = lines.map(({ strength }) => strength);
    expect(new Set(widths).size).toBe(3);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  it('has a pattern of its own for each style', () => {
    const patterns = LINE_STYLES.map((style) => JSON.stringify(DASH_PATTERNS[style]));
    expect(new Set(patterns).size).toBe(LINE_STYLES.length);
  });
});
