import type { ReadonlySignal } from '@preact/signals';
import type { Tasks } from './activity.js';
import type { Loader } from './loader.js';
import type { Names } from './names.js';
import type { PathFinder } from './path-finder.js';
import type { States } from './states.js';
import { idsOf, withEntities } from './steps.js';
import type { View } from './view.js';

interface Parts {
  readonly view: ReadonlySignal<View>;
  /** Puts another view in the place of the present one, without a step. */
  readonly replace: (view: View) => void;
  readonly tasks: Tasks;
  readonly loader: Loader;
  readonly finder: PathFinder;
  readonly states: States;
  readonly names: Names;
  readonly notices: { value: readonly string[] };
}

/** What is to be done next for a view: in words, and how. Undefined once all that it shows is there. */
type Work = { readonly what: string; readonly work: () => Promise<void> } | undefined;

/**
 * Brings whatever the view needs: its entities, its paths with what they go through, and its states where they are wanted. There is one
 * run at a time; it goes on until the view of that moment has all. What is there already is shown at once, without a request.
 */
export function createSettling({
  view,
  replace,
  tasks,
  loader,
  finder,
  states,
  names,
  notices,
}: Parts): () => Promise<void> {
  const next = (): Work => {
    const now = view.value;
    if (!loader.show(now)) return { what: 'Loading the graph …', work: () => load(now) };
    names.note(loader.pool.value.entities.values());
    if (!finder.show(now)) return { what: 'Looking for paths …', work: async () => void (await finder.find(now)) };
    const withPaths = withEntities(now, finder.answer.value ? idsOf(finder.answer.value).entities : []);
    if (withPaths !== now) {
      replace(withPaths);
      return next();
    }
    if (states.lacks(now)) return { what: 'Looking for their states …', work: () => states.load(now) };
    return undefined;
  };

  const load = async (asked: View): Promise<void> => {
    const known = await loader.load(asked);
    if (known === asked || view.value !== asked) return;
    const gone = asked.entities.filter((id) => !known.entities.includes(id));
    notices.value = [
      ...notices.value,
      `Not in this store under these ids, and left out or shown under others: ${gone.join(', ')}.`,
    ];
    replace(known);
  };

  const run = async (): Promise<void> => {
    isAsked = false;
    for (let todo = next(); todo !== undefined; todo = next()) {
      const { what, work } = todo;
      const done = await tasks.run(what, () => work().then(() => true));
      // What went wrong is told; the next step or `retry` tries again.
      if (done === undefined) return;
    }
  };

  let running: Promise<void> | undefined;
  let isAsked = false;
  const settle = (): Promise<void> => {
    if (next() === undefined) return running ?? Promise.resolve();
    isAsked = true;
    running ??= run().finally(() => {
      running = undefined;
      // Somebody asked after the last look.
      if (isAsked) return settle();
    });
    return running;
  };
  return settle;
}
