import type { Store } from '../../src/store/port.js';

/** The store as one that reads nothing ahead: what a question needs is read by the loaders, level by level. */
export function levelByLevel(store: Store): Store {
  return { ...store, readAhead: undefined, until: (signal) => levelByLevel(store.until(signal)) };
}
