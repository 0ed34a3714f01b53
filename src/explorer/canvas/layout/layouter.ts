import type { Point } from '../../model/view.js';
import type { DrawnGraph } from '../graph/drawn-graph.js';
import type { LayoutNews, LayoutOrder } from './layout.worker.js';
import type { Hold } from './task.js';

export interface Layouter {
  /** Lays the graph out; a run that is not at its end is given up. */
  start(graph: DrawnGraph, holdOf: (id: string) => Hold): void;
  stop(): void;
}

/** `onMove` is told where the entities are, several times a second while a layout runs, and at its end. */
export function startLayouter(onMove: (places: ReadonlyMap<string, Point>, isSettled: boolean) => void): Layouter {
  let worker: Worker | undefined;
  let run = 0;
  let ids: readonly string[] = [];

  function begin(): Worker {
    // Of our own, because that of the library is made from a blob, which the content security policy forbids.
    const begun = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    begun.addEventListener('message', ({ data: { run: told, positions, isSettled } }: MessageEvent<LayoutNews>) => {
      if (told !== run) return;
      const places = ids.map((id, i): [string, Point] => [
        id,
        { x: positions[2 * i] ?? 0, y: positions[2 * i + 1] ?? 0 },
      ]);
      onMove(new Map(places), isSettled);
    });
    return begun;
  }

  return {
    start(graph, holdOf) {
      run++;
      ids = graph.nodes();
      const numbers = new Map(ids.map((id, i) => [id, i]));
      const edges = graph.filterEdges((_id, _attributes, source, target) => source !== target);
      const order: LayoutOrder = {
        run,
        task: {
          positions: Float32Array.from(graph.mapNodes((_, { x, y }) => [x, y]).flat()),
          radii: Float32Array.from(graph.mapNodes((_, { size }) => size)),
          holds: ids.map(holdOf),
          ends: Uint32Array.from(edges.flatMap((edge) => graph.extremities(edge).map((id) => numbers.get(id) ?? 0))),
        },
      };
      worker ??= begin();
      worker.postMessage(order);
    },
    stop() {
      run++;
      worker?.terminate();
      worker = undefined;
    },
  };
}
