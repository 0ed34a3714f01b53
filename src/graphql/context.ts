import type { Store } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. Resolvers never see the store itself, only the loaders. */
export interface Context {
  readonly loaders: Loaders;
}

export function createContext(store: Store): Context {
  return { loaders: createLoaders(store) };
}
