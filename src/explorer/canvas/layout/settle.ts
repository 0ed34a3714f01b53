import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { edgeMatrix, fix, nodeMatrix, placesIn } from './matrices.js';

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
  const edges = edgeMatrix(ends);
  const nodes = nodeMatrix(positions, edges);
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
  function* run(steps: number, isFixed: (hold: Hold) => boolean, slowDown = settings.slowDown) {
    fix(nodes, (i) => isFixed(holds[i] ?? 'FREE'));
    for (let step = 0; step < steps; step++) {
      iterate({ ...settings, slowDown }, nodes, edges);
      yield () => placesIn(nodes);
    }
  }
  if (isSomeKept) {
    yield* run(STEPS_OF_NEW, (hold) => hold !== 'FREE');
    yield* run(STEPS_OF_EASING, (hold) => hold === 'PINNED', settings.slowDown * 5);
  } else {
    yield* run(stepsFor(order), (hold) => hold === 'PINNED');
  }
}
