import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isDay } from '../../src/domain/day.js';
import { sharedStore } from '../conformance/harness.js';
import { AWKWARD_TALKS } from '../fixtures/awkward-talks.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { EVERYTHING, textOf } from './exported.js';

const GEXF = 'http://gexf.net/1.3';
const VIZ = 'http://gexf.net/1.3/viz';

interface Rule {
  /** Elements that may be in it, in this order; one that ends in `*` may come often. */
  readonly children: readonly string[];
  /** Of each attribute, what its values must be like. */
  readonly attributes: Readonly<Record<string, (value: string) => boolean>>;
  readonly required?: readonly string[];
}

const any = () => true;
const oneOf =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value);
const number = (value: string) => /^-?\d+(\.\d+)?$/.test(value);
const byte = (value: string) => /^\d+$/.test(value) && Number(value) < 256;
const dynamic = { start: isDay, end: isDay };

/**
 * What the published grammar of GEXF 1.3 (its RELAX NG, from which its XML schema is made) says of the elements that occur, where it
 * leaves the order open in the order that the XML schema has. No package ships that schema.
 */
const RULES: Readonly<Record<string, Rule>> = {
  gexf: { children: ['meta', 'graph'], attributes: { version: oneOf('1.3') }, required: ['version'] },
  meta: { children: ['creator', 'description'], attributes: {} },
  creator: { children: [], attributes: {} },
  description: { children: [], attributes: {} },
  graph: {
    children: ['attributes*', 'nodes', 'edges'],
    attributes: {
      defaultedgetype: oneOf('directed', 'undirected', 'mutual'),
      mode: oneOf('static', 'dynamic'),
      timeformat: oneOf('integer', 'double', 'date', 'dateTime'),
      timerepresentation: oneOf('interval', 'timestamp'),
    },
  },
  attributes: {
    children: ['attribute*'],
    attributes: { class: oneOf('node', 'edge'), mode: oneOf('static', 'dynamic') },
    required: ['class'],
  },
  attribute: {
    children: [],
    attributes: { id: any, title: any, type: oneOf('string', 'integer', 'double', 'boolean') },
    required: ['id', 'title', 'type'],
  },
  nodes: { children: ['node*'], attributes: {} },
  edges: { children: ['edge*'], attributes: {} },
  node: {
    children: ['attvalues', 'viz:color', 'viz:position', 'viz:size'],
    attributes: { id: any, label: any },
    required: ['id'],
  },
  edge: {
    children: ['attvalues', 'viz:color', 'viz:shape'],
    attributes: {
      id: any,
      source: any,
      target: any,
      label: any,
      kind: any,
      type: oneOf('directed', 'undirected', 'mutual'),
      ...dynamic,
    },
    required: ['source', 'target'],
  },
  attvalues: { children: ['attvalue*'], attributes: {} },
  attvalue: { children: [], attributes: { for: any, value: any }, required: ['for', 'value'] },
  'viz:color': { children: [], attributes: { r: byte, g: byte, b: byte }, required: ['r', 'g', 'b'] },
  'viz:position': { children: [], attributes: { x: number, y: number, z: number }, required: ['x', 'y'] },
  'viz:size': { children: [], attributes: { value: number }, required: ['value'] },
  'viz:shape': {
    children: [],
    attributes: { value: oneOf('solid', 'dotted', 'dashed', 'double') },
    required: ['value'],
  },
};

/** What is against the rules, and each element by its name. */
function checked(text: string) {
  const problems: string[] = [];
  const elements: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  const open: { readonly name: string; readonly children: string[] }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => problems.push(error.message));
  parser.on('opentag', (tag: SaxesTagNS) => {
    const name = tag.uri === VIZ ? `viz:${tag.local}` : tag.local;
    if (tag.uri !== VIZ && tag.uri !== GEXF) problems.push(`${name} is of ${tag.uri}`);
    open.at(-1)?.children.push(name);
    open.push({ name, children: [] });
    const plain = Object.values(tag.attributes).filter(({ uri }) => uri === '');
    const attributes = Object.fromEntries(plain.map(({ local, value }) => [local, value]));
    elements.push({ name, attributes });
    const rule = RULES[name];
    if (rule === undefined) return problems.push(`${name}: no such element`);
    for (const [key, value] of Object.entries(attributes)) {
      if (rule.attributes[key]?.(value) !== true) problems.push(`${name} ${key}=${JSON.stringify(value)}`);
    }
    for (const key of rule.required ?? []) if (!(key in attributes)) problems.push(`${name} without ${key}`);
  });
  parser.on('closetag', () => {
    const { name, children } = open.pop() ?? { name: '', children: [] };
    const order = (RULES[name]?.children ?? []).map((child) =>
      child.endsWith('*') ? `(${child.slice(0, -1)} )*` : `(${child} )?`,
    );
    const found = children.map((child) => `${child} `).join('');
    if (!new RegExp(`^${order.join('')}$`).test(found)) problems.push(`${name} holds ${found.slice(0, 100)}`);
  });
  parser.write(text).close();
  return { problems, elements: (name: string) => elements.filter((element) => element.name === name) };
}

describe('the form of GEXF 1.3', () => {
  const store = sharedStore(temporarySqlite(), AWKWARD_TALKS);

  it('is kept: elements, their order, attributes and the values of these', async () => {
    expect(checked(await textOf(store(), 'gexf')).problems).toEqual([]);
  });

  it('is not taken for granted: what is against it is found', () => {
    const { problems } = checked(
      `<gexf xmlns="${GEXF}"><graph><edges><edge source="a" start="2024-13-01"/></edges><nodes/></graph></gexf>`,
    );
    expect(problems).toEqual([
      'gexf without version',
      'edge start="2024-13-01"',
      'edge without target',
      'graph holds edges nodes ',
    ]);
  });

  it('has ids that are there: of the ends of each edge, and of the attribute of each value, once each', async () => {
    const { elements } = checked(await textOf(store(), 'gexf'));
    const nodes = elements('node').map(({ attributes }) => attributes.id);
    expect(new Set(nodes).size).toBe(nodes.length);
    const ends = elements('edge').flatMap(({ attributes }) => [attributes.source, attributes.target]);
    expect(ends.filter((id) => !nodes.includes(id))).toEqual([]);
    const edges = elements('edge').map(({ attributes }) => attributes.id);
    expect(new Set(edges).size).toBe(edges.length);
    const attributes = new Set(elements('attribute').map((element) => element.attributes.id));
    expect(elements('attvalue').filter((element) => !attributes.has(element.attributes.for ?? ''))).toEqual([]);
  });

  it('has a place for each node, no two on one, and what a drawing gave as it gave it', async () => {
    const drawing = {
      positions: new Map([['ada-berg', { x: 1234.5, y: -7 }]]),
      colours: new Map([['ada-berg', '#0a0b0c']]),
    };
    const text = await textOf(store(), 'gexf', EVERYTHING, drawing);
    const { elements } = checked(text);
    const places = elements('viz:position').map(({ attributes }) => `${attributes.x} ${attributes.y}`);
    expect(new Set(places).size).toBe(elements('node').length);
    expect(text).toMatch(/id="ada-berg".*<viz:color r="10" g="11" b="12"\/><viz:position x="1234\.5" y="-7" z="0"\/>/);
  });
});
