import type { Store } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';
import { type ReadsAhead, readsAhead } from './plan/read-ahead.js';

/** What every resolver of one request shares. Resolvers never see the store itself, only the loaders. */
export interface Context {
  readonly loaders: Loaders;
  readonly readsAhead: ReadsAhead;
}

export function createContext(store: Store): Context {
  const loaders = createLoaders(store);
  return { loaders, readsAhead: readsAhead(store, loaders) };
}
