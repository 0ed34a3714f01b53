import { type ReadonlySignal, signal } from '@preact/signals';
import { chunks } from './chunks.js';
import { EMPTY_POOL, loadedUnder, type Pool, pooled } from './loaded.js';
import type { GraphServer } from './server.js';
import { withShownIds } from './steps.js';
import type { View } from './view.js';

/** How many entities one request is about: the API takes no more. */
const CHUNK = 500;
/** Of how many lenses what came is kept, so that one can go back and forth. */
const MAX_POOLS = 8;

export interface Loader {
  /** What there is of the view that was shown last. */
  readonly pool: ReadonlySignal<Pool>;
  /** Puts what there is of the view into `pool`, if it is all there. Gives whether it is. */
  show(view: View): boolean;
  /** Loads what the view lacks. Gives the view, without what the server does not know; what was known by another id is under the one it is shown by. */
  load(view: View): Promise<View>;
}

/** Keeps what came from the server, and asks it only for what did not. */
export function createLoader(server: GraphServer): Loader {
  const pools = new Map<string, Pool>();
  const pool = signal(EMPTY_POOL);
  const poolOf = ({ lens }: View) => pools.get(loadedUnder(lens)) ?? EMPTY_POOL;
  const missing = (view: View) => view.entities.filter((id) => !poolOf(view).entities.has(id));

  const put = (view: View, filled: Pool) => {
    const key = loadedUnder(view.lens);
    pools.delete(key);
    pools.set(key, filled);
    for (const old of [...pools.keys()].slice(0, -MAX_POOLS)) pools.delete(old);
  };

  /** Each chunk is told of those before it, so that each edge comes once and all can be asked for at once. */
  const fetchMissing = async (view: View, ids: readonly string[]) => {
    const before = [...poolOf(view).entities.keys()];
    const parts = await Promise.all(
      chunks(ids, CHUNK).map((chunk, index) =>
        server.graph(chunk, [...before, ...ids.slice(0, index * CHUNK)], view.lens),
      ),
    );
    put(view, parts.reduce(pooled, poolOf(view)));
  };

  const load = async (view: View): Promise<View> => {
    const ids = missing(view);
    if (ids.length === 0) return view;
    try {
      await fetchMissing(view, ids);
    } catch (error) {
      const known = await asShown(view, ids);
      // All of them are there: it is not that.
      if (known === view) throw error;
      return load(known);
    }
    return missing(view).length === 0 ? view : asShown(view, ids);
  };

  const show = (view: View): boolean => {
    if (missing(view).length > 0) return false;
    put(view, poolOf(view));
    pool.value = poolOf(view);
    return true;
  };

  return { pool, show, load };

  async function asShown(view: View, asked: readonly string[]): Promise<View> {
    const shown = await server.shownIds(asked);
    if (asked.every((id) => shown.get(id) === id)) return view;
    const names = new Map(view.entities.map((id) => [id, id]));
    for (const id of asked) names.delete(id);
    return withShownIds(view, new Map([...names, ...shown]));
  }
}
