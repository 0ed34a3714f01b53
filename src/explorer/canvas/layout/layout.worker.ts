import { settle } from './settle.js';
import type { LayoutTask } from './task.js';

export interface LayoutOrder {
  readonly run: number;
  readonly task: LayoutTask;
}

export interface LayoutNews {
  readonly run: number;
  readonly positions: Float32Array;
  readonly isSettled: boolean;
}

/** In milliseconds: how long positions are worked on before they are told. */
const TURN = 40;

let current = 0;

addEventListener('message', async ({ data: { run, task } }: MessageEvent<LayoutOrder>) => {
  current = run;
  let read: (() => Float32Array) | undefined;
  let turnEnds = performance.now() + TURN;
  for (const readStep of settle(task)) {
    read = readStep;
    if (performance.now() < turnEnds) continue;
    tell({ run, positions: read(), isSettled: false });
    // Lets an order in that makes this one obsolete.
    await new Promise((resume) => setTimeout(resume));
    if (current !== run) return;
    turnEnds = performance.now() + TURN;
  }
  tell({ run, positions: read?.() ?? task.positions, isSettled: true });
});

function tell(news: LayoutNews): void {
  postMessage(news);
}
