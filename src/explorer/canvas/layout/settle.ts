import { UndirectedGraph } from 'graphology';
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import helpers from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What an entity lets be done with it: pinned ones never move, kept ones only after those that are new have found their places. */
export type Hold = 'FREE' | 'KEPT' | 'PINNED';

/** Entities by number; positions one after the other, x and y; the two ends of each line one after the other. */
export interface LayoutTask {
  readonly positions: Float32Array;
  readonly holds: readonly Hold[];
  readonly ends: Uint32Array;
}

/** Small graphs are drawn at once, and are worth more steps. */
function stepsFor(order: number): number {
  return order <= 200 ? 700 : order <= 800 ? 450 : 280;
}

const STEPS_OF_NEW = 160;
const STEPS_OF_EASING = 50;
/** From here on, the Barnes-Hut approximation is the faster. */
const MANY = 900;

/**
 * ForceAtlas2, a step at a time, until the entities are settled. Each turn gives a function that reads the positions that it came to. Where there
 * are kept entities, the new ones settle around them first, and then all ease a little, so that the picture stays the one that was known. The
 * same task gives the same positions.
 */
export function* settle({ positions, holds, ends }: LayoutTask): Generator<() => Float32Array, void> {
  const graph = new UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>();
  for (let i = 0; i < holds.length; i++)
    graph.addNode(i, { x: positions[2 * i] ?? 0, y: positions[2 * i + 1] ?? 0, fixed: false });
  for (let i = 0; i + 1 < ends.length; i += 2)
    graph.updateUndirectedEdge(ends[i], ends[i + 1], ({ weight = 0 }) => ({ weight: weight + 1 }));
  const order = holds.length;
  const settings: Required<ForceAtlas2Settings> = {
    ...defaults,
    ...forceAtlas2.inferSettings(order),
    barnesHutOptimize: order > MANY,
    barnesHutTheta: 0.8,
    // Two who met forty times are not to lie on one another.
    edgeWeightInfluence: 0.35,
  };
  const isSomeKept = holds.includes('KEPT');
  if (isSomeKept) {
    yield* run(graph, settings, STEPS_OF_NEW, (i) => holds[i] !== 'FREE');
    yield* run(graph, { ...settings, slowDown: settings.slowDown * 5 }, STEPS_OF_EASING, (i) => holds[i] === 'PINNED');
  } else {
    yield* run(graph, settings, stepsFor(order), (i) => holds[i] === 'PINNED');
  }
}

function* run(
  graph: UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>,
  settings: Required<ForceAtlas2Settings>,
  steps: number,
  isFixed: (i: number) => boolean,
): Generator<() => Float32Array, void> {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, fixed: isFixed(Number(id)) }));
  const { nodes, edges } = helpers.graphToByteArrays(graph, (_, { weight }) => weight);
  const read = () => {
    const places = helpers.collectLayoutChanges(graph, nodes);
    return Float32Array.from(graph.nodes().flatMap((id) => [places[id]?.x ?? 0, places[id]?.y ?? 0]));
  };
  for (let step = 0; step < steps; step++) {
    iterate(settings, nodes, edges);
    yield read;
  }
  helpers.assignLayoutChanges(graph, nodes, null);
}
