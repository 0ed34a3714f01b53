import type { Store } from '../../src/store/port.js';
import type { StoreUnderTest } from '../conformance/harness.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { roundTripsOf } from '../support/round-trips.js';
import { serve } from '../support/server.js';
import { slowed } from '../support/slowed.js';
import { describeOnEachStore } from '../support/stores.js';
import { NESTED_QUERIES } from './nested-queries.js';

/** How deep the fields of a query nest. */
function depthOf(query: string): number {
  let depth = 0;
  return Math.max(
    ...[...query.replace(/\([^)]*\)/g, '')].map((char) => (char === '{' ? ++depth : char === '}' ? depth-- : depth)),
  );
}

async function roundTripsByQuery(
  under: StoreUnderTest,
  size: number,
  seenAs = (store: Store) => store,
): Promise<Record<string, string[]>> {
  const store = await under.openEmpty();
  await store.apply(growDiplomacy(size));
  const server = await serve(seenAs(store));
  const trips: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(NESTED_QUERIES)) {
    trips[name] = await roundTripsOf(async () => {
      const { errors, data } = await server.ask(query);
      expect(errors).toEqual([]);
      expect(Object.values<{ nodes: unknown[] }>(data)[0]?.nodes).toHaveLength(10);
    });
  }
  await server.stop();
  await store.close();
  return trips;
}

describeOnEachStore('ten nested queries', (under) => {
  const small: Record<string, string[]> = {};
  const large: Record<string, string[]> = {};
  beforeAll(async () => {
    Object.assign(small, await roundTripsByQuery(under, 20));
    Object.assign(large, await roundTripsByQuery(under, 200));
  });

  it.each(Object.entries(NESTED_QUERIES))(
    '%s: as many round trips at ten times the size, and no more than its depth',
    (name, query) => {
      expect(large[name]?.length).toBe(small[name]?.length);
      expect(large[name]?.length).toBeLessThanOrEqual(depthOf(query));
    },
  );
});

describe('a store that answers in any order', () => {
  const under = temporarySqlite();
  it.each([1, 2, 3, 4])('is asked as often as one that answers at once (seed %i)', async (seed) => {
    const atOnce = await roundTripsByQuery(under, 20);
    const inAnyOrder = await roundTripsByQuery(under, 20, (store) => slowed(store, seed));
    const counts = (trips: Record<string, string[]>) =>
      Object.entries(trips).map(([name, { length }]) => [name, length]);
    expect(counts(inAnyOrder)).toEqual(counts(atOnce));
  });
});
