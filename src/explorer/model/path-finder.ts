import { type ReadonlySignal, signal } from '@preact/signals';
import type { PathAnswer } from './paths.js';
import type { GraphServer } from './server.js';
import type { View } from './view.js';

/** How many answers are kept, so that one can go back and forth. */
const MAX_KEPT = 20;

export interface PathFinder {
  /** What came of the question that was asked last; undefined while there is none. */
  readonly answer: ReadonlySignal<PathAnswer | undefined>;
  /** The answer to the view's question under its lens, kept; it is not shown yet. */
  find(view: View): Promise<PathAnswer | undefined>;
  /** Shows the answer to the view's question if it is known. Gives whether it is. */
  show(view: View): boolean;
}

export function createPathFinder(server: GraphServer): PathFinder {
  const answers = new Map<string, PathAnswer>();
  const answer = signal<PathAnswer | undefined>(undefined);
  const keyOf = ({ question, lens }: View) => JSON.stringify([question, lens]);
  return {
    answer,
    async find(view) {
      if (view.question === undefined) return undefined;
      const known = answers.get(keyOf(view));
      if (known !== undefined) return known;
      const found = await server.paths(view.question, view.lens);
      answers.set(keyOf(view), found);
      for (const old of [...answers.keys()].slice(0, -MAX_KEPT)) answers.delete(old);
      return found;
    },
    show(view) {
      answer.value = view.question && answers.get(keyOf(view));
      return view.question === undefined || answer.value !== undefined;
    },
  };
}
