import type { Evidence } from './evidence.js';
import type { GraphServer } from './server.js';
import type { ViewLens } from './view.js';

/** Of how many facts and entities the evidence is kept. */
const MAX_KEPT = 1_000;

/**
 * Evidence under a lens, kept. What is asked for before the next turn of the event loop goes to the server in one request; what is
 * not shown is asked for again each time.
 */
export function createEvidence(server: GraphServer) {
  const kept = new Map<string, Promise<Evidence | undefined>>();
  let waiting:
    | { readonly lens: string; readonly ids: string[]; readonly found: ReturnType<GraphServer['evidence']> }
    | undefined;

  const ask = (id: string, lens: ViewLens): Promise<Evidence | undefined> => {
    const key = JSON.stringify(lens);
    if (waiting?.lens !== key) {
      const ids: string[] = [];
      const found = Promise.resolve().then(() => {
        if (waiting?.ids === ids) waiting = undefined;
        return server.evidence(ids, lens);
      });
      waiting = { lens: key, ids, found };
    }
    waiting.ids.push(id);
    return waiting.found.then((found) => found.get(id));
  };

  const one = (id: string, lens: ViewLens): Promise<Evidence | undefined> => {
    const key = JSON.stringify([id, lens]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const asked = ask(id, lens);
    kept.set(key, asked);
    for (const old of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(old);
    asked.then(
      (evidence) => evidence === undefined && kept.delete(key),
      () => kept.delete(key),
    );
    return asked;
  };

  return async (ids: readonly string[], lens: ViewLens): Promise<ReadonlyMap<string, Evidence>> => {
    const found = await Promise.all(ids.map((id) => one(id, lens)));
    return new Map(found.flatMap((evidence) => (evidence ? [[evidence.id, evidence] as const] : [])));
  };
}
