import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { roundTripsOf } from '../support/round-trips.js';
import { type StoreUnderTest, sharedStore } from './harness.js';

export function describeUntil(under: StoreUnderTest): void {
  describe('used until a signal aborts', () => {
    const store = sharedStore(under, HARBOUR_TALKS);

    it('answers as ever before, and afterwards rejects with the reason, without asking the engine', async () => {
      const controller = new AbortController();
      const limited = store().until(controller.signal);
      expect((await limited.entities(['ada-berg'])).size).toBe(1);
      controller.abort(new Error('nobody waits'));
      const trips = await roundTripsOf(() => expect(limited.entities(['ada-berg'])).rejects.toThrow('nobody waits'));
      expect(trips).toEqual([]);
      expect((await store().entities(['ada-berg'])).size).toBe(1);
    });
  });
}
