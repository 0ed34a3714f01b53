import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { pathOf } from '../../../src/explorer/pictures/edge-path.js';
import { type ColouredGroups, groupEntries } from '../../../src/explorer/pictures/group-entries.js';
import type { Picture, PictureEdge, PictureNode } from '../../../src/explorer/pictures/picture.js';
import { svgOf } from '../../../src/explorer/pictures/svg.js';

const node = (x: number, y: number, part: Partial<PictureNode> = {}): PictureNode => ({
  x,
  y,
  shape: 'circle',
  radius: 10,
  color: '#2f6db5',
  ...part,
});
const edge = (from: PictureNode, to: PictureNode, part: Partial<PictureEdge> = {}): PictureEdge => ({
  from,
  to,
  curvature: 0,
  loopRadius: 0,
  isLoop: from === to,
  hasHead: true,
  color: '#35577f',
  width: 2,
  dash: 0,
  gap: 0,
  ...part,
});

function picture(names: readonly string[], edges: readonly PictureEdge[] = []): Picture {
  return {
    width: 800,
    height: 500,
    background: '#ffffff',
    ink: '#1a2331',
    caption: names.join(', '),
    nodes: names.map((_, i) => node(50 * i, 50)),
    edges,
    labels: names.map((text, i) => ({ text, x: 50 * i, y: 50, isStrong: i === 0 })),
    legend: names.map((text) => ({ text, color: '#35577f' })),
  };
}

/** The texts of the elements, by a parser that is not ours; it throws where the XML is not well-formed. */
function read(svg: string): { readonly texts: string[]; readonly elements: Map<string, number> } {
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  const elements = new Map<string, number>();
  parser.on('opentag', ({ local, uri }) => {
    expect(uri).toBe('http://www.w3.org/2000/svg');
    elements.set(local, (elements.get(local) ?? 0) + 1);
    if (local === 'text') texts.push('');
  });
  parser.on('text', (text) => {
    if (texts.length > 0 && text !== '\n') texts[texts.length - 1] += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { texts, elements };
}

describe('a picture as SVG', () => {
  it('has a mark, a line and a name for each that is drawn', () => {
    const [a, b] = [node(100, 100), node(300, 100)];
    const svg = svgOf(picture(['Anna', 'Boris'], [edge(a, b), edge(b, a, { dash: 8, gap: 5, hasHead: false })]));
    const { texts, elements } = read(svg);
    expect(elements.get('circle')).toBe(2);
    expect(elements.get('path')).toBe(2);
    expect(elements.get('polygon')).toBe(1);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(texts).toEqual(['Anna', 'Boris', 'Anna, Boris', 'Anna', 'Boris']);
  });

  it('is well-formed and keeps the name, whatever it is', () => {
    const odd = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(odd, (name) => {
        read(svgOf(picture([name])));
      }),
    );
    const names = ['<script>"Tom" & \'Jerry\'</script>', '习近平', 'محمد بن سلمان', '👩‍⚖️', ']]>', 'a\tb'];
    expect(read(svgOf(picture(names))).texts.slice(0, names.length)).toEqual(names);
  });

  it('leaves out what XML cannot hold', () => {
    expect(read(svgOf(picture(['A\u0000\u0007B\ud800C\uffff']))).texts[0]).toBe('ABC');
  });
});

describe('the legend of a picture', () => {
  const groups = {
    colours: new Map([
      ['fr', '#111111'],
      ['uk', '#222222'],
      ['de', '#777777'],
    ]),
    otherColour: '#777777',
    stateNames: new Map([['fr', 'France']]),
  };
  const legendOf = (coloured: ColouredGroups) => {
    const svg = svgOf({ ...picture([]), legend: groupEntries(coloured) });
    return {
      texts: read(svg).texts.slice(1),
      colours: [...svg.matchAll(/<circle[^>]*fill="([^"]*)"/g)].map((m) => m[1]),
    };
  };

  it('names the states that have a colour of their own, and what all others have', () => {
    expect(legendOf({ ...groups, colouring: 'STATE' })).toEqual({
      texts: ['France', 'uk', 'Other states, or none known'],
      colours: ['#111111', '#222222', '#777777'],
    });
  });

  it('numbers the communities, the largest first', () => {
    expect(legendOf({ ...groups, colouring: 'COMMUNITY' }).texts).toEqual([
      'Community 1',
      'Community 2',
      'Other communities',
    ]);
    expect(legendOf({ ...groups, colouring: 'COMMUNITY', otherColour: undefined }).texts).toEqual([
      'Community 1',
      'Community 2',
      'Community 3',
    ]);
  });
});

describe('a line in a picture', () => {
  it.each(['circle', 'square', 'diamond', 'triangle', 'rectangle'] as const)('ends at the rim of a %s', (shape) => {
    const target = node(300, 100, { shape, radius: 20 });
    const { tip, angle } = pathOf(edge(node(100, 100), target));
    expect(tip.x).toBeGreaterThanOrEqual(target.x - target.radius - 0.5);
    expect(tip.x).toBeLessThan(target.x - 3);
    expect(angle).toBeCloseTo(0);
  });

  it('bows to the left of its direction, so that two of opposite ways do not meet', () => {
    const [a, b] = [node(100, 100), node(300, 100)];
    const there = pathOf(edge(a, b, { curvature: 0.2 })).controls[1];
    const back = pathOf(edge(b, a, { curvature: 0.2 })).controls[1];
    expect(there?.y).toBeLessThan(100);
    expect(back?.y).toBeGreaterThan(100);
  });

  it('goes around to where it began as a loop', () => {
    const a = node(100, 100);
    const { controls, tip } = pathOf(edge(a, a, { loopRadius: 5 }));
    expect(controls).toHaveLength(4);
    expect(Math.hypot(tip.x - a.x, tip.y - a.y)).toBeCloseTo(a.radius, 0);
  });
});
