/**
 * The matrices that graphology's ForceAtlas2 iterates on, made from numbers instead of a graph: so the worker goes without graphology, most of what it
 * would load. A node is x, y, four numbers of its movement, mass, convergence, size and whether it is fixed; an edge the places of its ends and a weight.
 */
const PER_NODE = 10;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/** Those with the same two ends are one, of their number as weight; one from an end to itself is none. */
export function edgeMatrix(ends: Uint32Array): Float32Array {
  const weights = new Map<string, { readonly a: number; readonly b: number; weight: number }>();
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [one = 0, other = 0] = ends.subarray(i, i + 2);
    if (one === other) continue;
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const edge = weights.get(`${a} ${b}`) ?? { a, b, weight: 0 };
    edge.weight += 1;
    weights.set(`${a} ${b}`, edge);
  }
  return Float32Array.from([...weights.values()].flatMap(({ a, b, weight }) => [a * PER_NODE, b * PER_NODE, weight]));
}

/** At rest; the mass of each is its weighted degree and one. */
export function nodeMatrix(positions: Float32Array, edges: Float32Array): Float32Array {
  const nodes = new Float32Array((positions.length / 2) * PER_NODE);
  for (let i = 0; 2 * i < positions.length; i += 1) {
    const at = i * PER_NODE;
    nodes.set(positions.subarray(2 * i, 2 * i + 2), at);
    nodes.fill(1, at + MASS, at + SIZE + 1);
  }
  for (let i = 0; i < edges.length; i += 3) {
    const [source = 0, target = 0, weight = 0] = edges.subarray(i, i + 3);
    for (const end of [source, target]) nodes[end + MASS] = (nodes[end + MASS] ?? 0) + weight;
  }
  return nodes;
}

/** From now on these stay; all that moved is at rest. */
export function fix(nodes: Float32Array, isFixed: (node: number) => boolean): void {
  for (let at = 0; at < nodes.length; at += PER_NODE) {
    nodes.fill(0, at + 2, at + MASS);
    nodes[at + CONVERGENCE] = 1;
    nodes[at + FIXED] = isFixed(at / PER_NODE) ? 1 : 0;
  }
}

/** x and y of each, one after the other. */
export function placesIn(nodes: Float32Array): Float32Array {
  const places = new Float32Array((nodes.length / PER_NODE) * 2);
  for (let at = 0; at < nodes.length; at += PER_NODE) places.set(nodes.subarray(at, at + 2), (at / PER_NODE) * 2);
  return places;
}
