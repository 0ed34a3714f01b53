import type { Store } from '../store/port.js';
import type { Profile } from './profile.js';
import { readProfiles } from './read-profiles.js';

/** So many profiles are kept, a few kB each; those that were asked for longest ago go first. */
const KEPT = 5_000;
/** So many are read at once. */
const BATCH = 250;

/** Reads profiles in batches, and keeps those that were asked for last: pairs of one block come one after another. */
export class ProfileCache {
  readonly #store: Store;
  readonly #kept = new Map<string, Profile>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Those of these ids that the store has. */
  async of(ids: readonly string[]): Promise<Map<string, Profile>> {
    const found = new Map<string, Profile>();
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const profile = this.#kept.get(id);
      if (profile === undefined) missing.push(id);
      else found.set(id, profile);
    }
    for (let at = 0; at < missing.length; at += BATCH) {
      for (const profile of await readProfiles(this.#store, missing.slice(at, at + BATCH)))
        found.set(profile.id, profile);
    }
    for (const [id, profile] of found) {
      this.#kept.delete(id);
      this.#kept.set(id, profile);
    }
    for (const id of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(id);
    }
    return found;
  }
}
