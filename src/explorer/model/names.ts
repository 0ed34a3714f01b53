import type { Mention } from './evidence.js';

export interface Names {
  note(mentions: Iterable<Pick<Mention, 'id' | 'name'>>): void;
  /** `Steve Witkoff`, `3 entities`: the id where the name did not come yet. */
  of(ids: readonly string[]): string;
}

/** What entities that have come up are called, for steps in words. */
export function createNames(): Names {
  const names = new Map<string, string>();
  return {
    note(mentions) {
      for (const { id, name } of mentions) names.set(id, name);
    },
    of(ids) {
      const [id] = ids;
      return id !== undefined && ids.length === 1 ? (names.get(id) ?? id) : `${ids.length} entities`;
    },
  };
}
