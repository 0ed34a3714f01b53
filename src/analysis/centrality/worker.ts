import { parentPort, workerData } from 'node:worker_threads';
import { compute } from './compute.js';
import type { Work } from './workers.js';

/** The thread that works out a measure, which blocks it until it is done, and then ends. */
const { measure, pairs } = workerData as Work;
parentPort?.postMessage(compute(measure, pairs));
