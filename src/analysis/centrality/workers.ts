import { Worker } from 'node:worker_threads';
import type { Pairs } from './compute.js';
import type { Measure } from './measures.js';

export interface Work {
  readonly measure: Measure;
  readonly pairs: Pairs;
}

/** How many threads work at once. */
const MAX_WORKERS = 2;

/** Works measures out in threads of their own, so that other requests are answered meanwhile: a few at once, the others wait. */
export class Workers {
  #free = MAX_WORKERS;
  readonly #waiting: (() => void)[] = [];

  /**
   * What `compute` says.
   * @throws what `signal` was aborted with, which ends the thread; and what was thrown in the thread.
   */
  async run(work: Work, signal?: AbortSignal): Promise<Float64Array> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((start) => this.#waiting.push(start));
    try {
      signal?.throwIfAborted();
      return await runIn(startWorker(work), signal);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

async function runIn(worker: Worker, signal?: AbortSignal): Promise<Float64Array> {
  let abort = (): void => {};
  try {
    return await new Promise((resolve, reject) => {
      abort = () => reject(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (status) => reject(new Error(`The worker ended with ${status} and gave no answer.`)));
    });
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

const HERE = import.meta.url;

/** Beside this file as it was compiled; where the sources themselves run, as in tests, tsx reads it. */
function startWorker(workerData: Work): Worker {
  if (!HERE.endsWith('.ts')) return new Worker(new URL('./worker.js', HERE), { workerData });
  const file = JSON.stringify(new URL('./worker.ts', HERE).href);
  const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${file}))`;
  return new Worker(load, { eval: true, workerData });
}
