import { setImmediate as nextTurn } from 'node:timers/promises';
import { seeded } from '../../src/analysis/centrality/seeded.js';
import type { Store } from '../../src/store/port.js';

/** The store itself, whose answers come some turns of the event loop late, each another number of them. */
export function slowed(store: Store, seed: number): Store {
  const random = seeded(seed);
  return new Proxy(store, {
    get(target, name, receiver) {
      const member = Reflect.get(target, name, receiver);
      if (name === 'until') return (signal: AbortSignal) => slowed(target.until(signal), seed);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        const answer = await member.apply(target, args);
        for (let turns = Math.floor(random() * 20); turns > 0; turns -= 1) await nextTurn();
        return answer;
      };
    },
  });
}
