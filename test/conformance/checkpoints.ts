import { change, type StoreUnderTest } from './harness.js';

const NEW_SOURCE = { id: 'letter', title: 'A letter' };

export function describeCheckpoints(under: StoreUnderTest): void {
  describe('its checkpoints', () => {
    it('are absent until a change set puts one, and each name has its own', async () => {
      const store = await under.openEmpty();
      expect(await store.checkpoints(['one', 'two'])).toEqual(new Map());
      await store.apply(change({ checkpoint: { name: 'one', position: 'a' } }));
      await store.apply(change({ checkpoint: { name: 'two', position: 'b' } }));
      await store.apply(change({ checkpoint: { name: 'one', position: 'c' } }));
      expect(await store.checkpoints(['one', 'two', 'one', 'three'])).toEqual(
        new Map([
          ['one', 'c'],
          ['two', 'b'],
        ]),
      );
      await store.close();
    });

    it('stay when a change set has none, and go with one that has no position', async () => {
      const store = await under.openEmpty();
      await store.apply(change({ checkpoint: { name: 'one', position: 'a' } }));
      await store.apply(change({ sources: [NEW_SOURCE] }));
      expect(await store.checkpoints(['one'])).toEqual(new Map([['one', 'a']]));
      await store.apply(change({ checkpoint: { name: 'one' } }));
      await store.apply(change({ checkpoint: { name: 'never put' } }));
      expect(await store.checkpoints(['one', 'never put'])).toEqual(new Map());
      await store.close();
    });

    it('are as before when the change set is refused, and are seen by whoever opens the store again', async () => {
      const store = await under.openEmpty();
      await store.apply(change({ checkpoint: { name: 'one', position: 'a' } }));
      const refused = change({
        sources: [NEW_SOURCE],
        claims: [{ id: 'c', subject: 'nobody', source: 'letter', polarity: 'ASSERTS', certainty: 'REPORTED' }],
        checkpoint: { name: 'one', position: 'b' },
      });
      await expect(store.apply(refused)).rejects.toThrow('nobody');
      const again = await under.openAgain();
      expect(await again.checkpoints(['one'])).toEqual(new Map([['one', 'a']]));
      await again.close();
      await store.close();
    });
  });
}
