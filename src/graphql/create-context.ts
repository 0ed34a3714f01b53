import type { Analyses } from '../analysis/analyses.js';
import type { Store } from '../store/port.js';
import type { Context } from './context.js';
import { readsAhead } from './foresight/read-ahead.js';
import { createLoaders } from './loaders.js';

/** @param signal aborts when nobody waits for the answer any more: what the request still reads is stopped. */
export function createContext(store: Store, analyses: Analyses, signal: AbortSignal): Context {
  const used = store.until(signal);
  const loaders = createLoaders(used, analyses, signal);
  return { loaders, readsAhead: readsAhead(used, loaders) };
}
