import { type Measure, measure, type PlainGraph } from './measure.js';

export interface Question {
  readonly number: number;
  readonly what: Measure;
  readonly graph: PlainGraph;
}

export interface Answer {
  readonly number: number;
  readonly values: readonly number[];
}

addEventListener('message', ({ data: { number, what, graph } }: MessageEvent<Question>) => {
  const answer: Answer = { number, values: measure(what, graph) };
  postMessage(answer);
});
