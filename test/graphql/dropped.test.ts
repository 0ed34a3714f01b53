import { once } from 'node:events';
import type { Store } from '../../src/store/port.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { roundTripsOf } from '../support/round-trips.js';
import { serve, type TestServer } from '../support/server.js';
import { describeOnEachStore } from '../support/stores.js';
import { NESTED_QUERIES } from './nested-queries.js';

/** The store itself, which holds its answers back until the request that asked for them was dropped. */
function answeringLate(store: Store, onQuestion: (signal: AbortSignal) => void): Store {
  return new Proxy(store, {
    get: (target, name, receiver) =>
      name === 'until'
        ? (signal: AbortSignal) => held(target.until(signal), signal)
        : Reflect.get(target, name, receiver),
  });

  function held(limited: Store, signal: AbortSignal): Store {
    return new Proxy(limited, {
      get: (target, name, receiver) => {
        const member = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          const answer = await member.apply(target, args);
          onQuestion(signal);
          if (!signal.aborted) await once(signal, 'abort');
          return answer;
        };
      },
    });
  }
}

describeOnEachStore('A request that the client drops', (under) => {
  let store: Store;
  let server: TestServer | undefined;
  beforeEach(async () => {
    store = await under.openEmpty();
    await store.apply(growDiplomacy(20));
  });
  afterEach(async () => {
    await server?.stop();
    await store.close();
  });

  it('asks the store for nothing more, though its query goes deeper', async () => {
    const controller = new AbortController();
    const signals = new Set<AbortSignal>();
    const late = answeringLate(store, (signal) => {
      signals.add(signal);
      controller.abort();
    });
    server = await serve(late);
    const { url, stop } = server;
    const trips = await roundTripsOf(async () => {
      const request = fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: Object.values(NESTED_QUERIES)[0] }),
        signal: controller.signal,
      });
      await expect(request).rejects.toThrow('aborted');
      for (const signal of signals) if (!signal.aborted) await once(signal, 'abort');
      await stop();
    });
    expect(trips).toHaveLength(1);
    expect([...signals].map(({ reason }) => reason.code)).toEqual(['CLIENT_GONE']);
  });
});
