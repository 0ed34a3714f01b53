import type { Analyses } from '../analysis/analyses.js';
import type { Store } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. Resolvers never see the store itself, only the loaders. */
export interface Context {
  readonly loaders: Loaders;
}

/** @param signal aborts when nobody waits for the answer any more: what the request still reads is stopped. */
export function createContext(store: Store, analyses: Analyses, signal: AbortSignal): Context {
  return { loaders: createLoaders(store.until(signal), analyses, signal) };
}
