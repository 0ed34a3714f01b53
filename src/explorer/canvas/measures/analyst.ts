import type { DrawnGraph } from '../graph/drawn-graph.js';
import type { Measure } from './measure.js';
import type { Answer, Question } from './measure.worker.js';

/** Works out measures of the graph beside the page, which goes on. */
export interface Analyst {
  /** A value for each entity on the canvas. Answers come in the order of the questions. */
  ask(what: Measure, graph: DrawnGraph): Promise<ReadonlyMap<string, number>>;
  stop(): void;
}

/** The worker, and with it the libraries that measure, is fetched when the first question is asked. */
export function startAnalyst(): Analyst {
  let worker: Worker | undefined;
  let asked = 0;
  const waiting = new Map<number, (values: readonly number[]) => void>();

  function begin(): Worker {
    const begun = new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' });
    begun.addEventListener('message', ({ data: { number, values } }: MessageEvent<Answer>) => {
      waiting.get(number)?.(values);
      waiting.delete(number);
    });
    return begun;
  }

  return {
    async ask(what, graph) {
      worker ??= begin();
      const ids = graph.nodes();
      const numbers = new Map(ids.map((id, i) => [id, i]));
      const ends = Uint32Array.from(
        graph.edges().flatMap((edge) => graph.extremities(edge).map((id) => numbers.get(id) ?? 0)),
      );
      const question: Question = { number: asked++, what, graph: { order: ids.length, ends } };
      const values = await new Promise<readonly number[]>((resolve) => {
        waiting.set(question.number, resolve);
        worker?.postMessage(question);
      });
      return new Map(ids.map((id, i) => [id, values[i] ?? 0]));
    },
    stop() {
      worker?.terminate();
      worker = undefined;
    },
  };
}
