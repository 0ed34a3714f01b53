import type { LayoutTask } from './task.js';

/** Where the numbers of a node are in ForceAtlas2's matrix, as the library's `helpers.js` puts them there. */
export const NODE = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, fixed: 9, width: 10 } as const;
const EDGE = { source: 0, target: 1, weight: 2, width: 3 } as const;

/** What ForceAtlas2 works on. The library makes it from a graph of its own kind, which would be a third of what the worker loads. */
export interface Matrices {
  /** The number in the task of each node: those with lines and those that are pinned. */
  readonly ids: readonly number[];
  readonly nodes: Float32Array;
  readonly edges: Float32Array;
}

/** Lines between the same two count as one that weighs as much as they do together. */
export function matricesOf({ positions, radii, holds, ends }: LayoutTask): Matrices {
  const weights = new Map<number, number>();
  for (let i = 0; i + 1 < ends.length; i += 2) {
    const [a = 0, b = 0] = ends.subarray(i, i + 2);
    const pair = Math.min(a, b) * holds.length + Math.max(a, b);
    weights.set(pair, (weights.get(pair) ?? 0) + 1);
  }
  const tied = new Set(ends);
  const ids = holds.flatMap((hold, id) => (tied.has(id) || hold === 'PINNED' ? [id] : []));
  const indexes = new Map(ids.map((id, i) => [id, i]));
  const nodes = new Float32Array(ids.length * NODE.width);
  ids.forEach((id, i) => {
    const at = i * NODE.width;
    nodes[at + NODE.x] = positions[2 * id] ?? 0;
    nodes[at + NODE.y] = positions[2 * id + 1] ?? 0;
    nodes[at + NODE.mass] = 1;
    nodes[at + NODE.convergence] = 1;
    nodes[at + NODE.size] = radii[id] ?? 1;
  });
  const edges = new Float32Array(weights.size * EDGE.width);
  let at = 0;
  for (const [pair, weight] of weights) {
    const ends = [Math.floor(pair / holds.length), pair % holds.length].map(
      (id) => (indexes.get(id) ?? 0) * NODE.width,
    );
    const [source = 0, target = 0] = ends;
    edges.set([source, target, weight], at);
    for (const node of ends) nodes[node + NODE.mass] = (nodes[node + NODE.mass] ?? 0) + weight;
    at += EDGE.width;
  }
  return { ids, nodes, edges };
}
