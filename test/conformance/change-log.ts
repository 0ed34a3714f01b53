import { HARBOUR_TALKS } from '../fixtures/harbour-talks.js';
import { change, type StoreUnderTest } from './harness.js';

const RENAMED_MEMO = { id: 'memo', title: 'A memorandum' };

export function describeChangeLog(under: StoreUnderTest): void {
  describe('its revision and change log', () => {
    it('begin with nothing', async () => {
      const store = await under.openEmpty();
      expect(await store.revision()).toBe(0);
      expect(await store.changesSince(0, 9)).toEqual([]);
      expect(await store.countRelations({ filter: {}, lens: {} })).toBe(0);
      await store.close();
    });

    it('name what each change set touched, sorted, the oldest first', async () => {
      const store = await under.openEmpty();
      expect(await store.apply(HARBOUR_TALKS)).toBe(1);
      expect(
        await store.apply(
          change({
            note: 'second',
            recordedOn: '2025-02-03',
            sources: [RENAMED_MEMO],
            claims: [
              { id: 'new-a', subject: 'talks', source: 'archive', polarity: 'ASSERTS', certainty: 'REPORTED' },
              { id: 'new-b', subject: 'ada-berg', source: 'archive', polarity: 'ASSERTS', certainty: 'REPORTED' },
            ],
            removedClaims: ['rebuke-ada'],
          }),
        ),
      ).toBe(2);
      const [one, two, ...more] = await store.changesSince(0, 9);
      expect(more).toEqual([]);
      expect(one).toEqual({
        revision: 1,
        note: 'harbour talks',
        recordedOn: '2024-07-01',
        sources: ['archive', 'courier', 'gazette', 'memo'],
        entities: HARBOUR_TALKS.entities.map(({ id }) => id).sort(),
        relations: HARBOUR_TALKS.relations.map(({ id }) => id).sort(),
      });
      expect(two).toEqual({
        revision: 2,
        note: 'second',
        recordedOn: '2025-02-03',
        sources: ['memo'],
        entities: [],
        relations: ['cousins', 'rebuke', 'talks', 'tribute'],
      });
      expect(await store.changesSince(1, 9)).toEqual([two]);
      expect(await store.changesSince(0, 1)).toEqual([one]);
      expect(await store.changesSince(2, 9)).toEqual([]);
      await store.close();
    });

    it('name both relations when a claim moves from one to the other', async () => {
      const store = await under.openEmpty();
      await store.apply(HARBOUR_TALKS);
      const moved = {
        id: 'no-secret',
        subject: 'cousins',
        source: 'courier',
        polarity: 'DENIES',
        certainty: 'POSSIBLE',
      } as const;
      await store.apply(change({ claims: [moved] }));
      expect((await store.changesSince(1, 1))[0]?.relations).toEqual(['cousins', 'secret-meeting']);
      await store.close();
    });

    it('name no relation for a source that is put again as it was', async () => {
      const store = await under.openEmpty();
      await store.apply(HARBOUR_TALKS);
      await store.apply(change({ sources: HARBOUR_TALKS.sources }));
      const [, logged] = await store.changesSince(0, 9);
      expect(logged?.relations).toEqual([]);
      expect(logged?.sources).toEqual(['archive', 'courier', 'gazette', 'memo']);
      await store.close();
    });

    it('are seen from a second handle on the same data, in both directions', async () => {
      const one = await under.openEmpty();
      const two = await under.openAgain();
      expect(await two.revision()).toBe(0);
      await one.apply(HARBOUR_TALKS);
      expect(await two.revision()).toBe(1);
      expect((await two.entities(['ada-berg'])).size).toBe(1);
      await two.apply(change({ sources: [RENAMED_MEMO] }));
      expect(await one.revision()).toBe(2);
      expect((await one.sources(['memo'])).get('memo')).toEqual(RENAMED_MEMO);
      await one.close();
      await two.close();
    });

    it('count each of many change sets that are applied at once', async () => {
      const one = await under.openEmpty();
      const two = await under.openAgain();
      const source = (number: number) => change({ sources: [{ id: `s${number}`, title: 'S' }] });
      const writes = [...Array(8).keys()].map((number) => (number % 2 === 0 ? one : two).apply(source(number)));
      expect((await Promise.all(writes)).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(await one.revision()).toBe(8);
      expect(await two.countSources()).toBe(8);
      await one.close();
      await two.close();
    });

    it('are kept when the store is closed and opened again', async () => {
      const one = await under.openEmpty();
      await one.apply(HARBOUR_TALKS);
      await one.close();
      const two = await under.openAgain();
      expect(await two.revision()).toBe(1);
      expect((await two.claimsAbout(['talks'])).get('talks')).toHaveLength(5);
      await two.close();
    });
  });

  describe('a closed store', () => {
    it('answers that it is not available', async () => {
      const store = await under.openEmpty();
      await store.close();
      await expect(store.revision()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.entities(['ada-berg'])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.apply(HARBOUR_TALKS)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
      await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    });

    it('can be closed once more', async () => {
      const store = await under.openEmpty();
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}
