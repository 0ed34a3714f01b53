import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import defaults from 'graphology-layout-forceatlas2/defaults.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { type Matrices, matricesOf, NODE } from './matrices.js';
import { separate } from './separate.js';
import { shelve } from './shelve.js';
import type { Hold, LayoutTask } from './task.js';

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
 * are kept entities, the new ones settle around them first, and then all ease a little, so that the picture stays the one that was known. At the
 * end those that cover one another are moved apart, and those that have no line are put on shelves below, because the layout would send them far
 * away. The same task gives the same positions.
 */
export function* settle(task: LayoutTask): Generator<() => Float32Array, void> {
  const { holds } = task;
  const matrices = matricesOf(task);
  const settings: Required<ForceAtlas2Settings> = {
    ...defaults,
    ...forceAtlas2.inferSettings(matrices.ids.length),
    barnesHutOptimize: matrices.ids.length > MANY,
    barnesHutTheta: 0.8,
    // Two who met forty times are not to lie on one another.
    edgeWeightInfluence: 0.35,
  };
  if (holds.includes('KEPT')) {
    yield* run(task, matrices, settings, STEPS_OF_NEW, (hold) => hold !== 'FREE');
    const slowly = { ...settings, slowDown: settings.slowDown * 5 };
    yield* run(task, matrices, slowly, STEPS_OF_EASING, (hold) => hold === 'PINNED');
  } else {
    yield* run(task, matrices, settings, stepsFor(matrices.ids.length), (hold) => hold === 'PINNED');
  }
  const settled = read(task, matrices);
  separate(settled, task, matrices.ids);
  shelve(settled, task, matrices.ids);
  yield () => settled;
}

function* run(
  task: LayoutTask,
  { ids, nodes, edges }: Matrices,
  settings: Required<ForceAtlas2Settings>,
  steps: number,
  isFixed: (hold: Hold | undefined) => boolean,
): Generator<() => Float32Array, void> {
  ids.forEach((id, i) => {
    nodes[i * NODE.width + NODE.fixed] = isFixed(task.holds[id]) ? 1 : 0;
  });
  for (let step = 0; step < steps; step++) {
    iterate(settings, nodes, edges);
    yield () => read(task, { ids, nodes, edges });
  }
}

function read({ positions }: LayoutTask, { ids, nodes }: Matrices): Float32Array {
  const places = Float32Array.from(positions);
  ids.forEach((id, i) => {
    places[2 * id] = nodes[i * NODE.width + NODE.x] ?? 0;
    places[2 * id + 1] = nodes[i * NODE.width + NODE.y] ?? 0;
  });
  return places;
}
