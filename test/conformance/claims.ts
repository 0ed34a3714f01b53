import { HARBOUR_CLAIMS } from '../fixtures/harbour-claims.js';
import { EVERYTHING, first, idsOf, last, type StoreUnderTest, sharedStore } from './harness.js';

export function describeClaims(under: StoreUnderTest): void {
  describe('claims', () => {
    const store = sharedStore(under);

    it('come back as they were put, with the days on which they were recorded and count as known', async () => {
      const found = await store().claims(HARBOUR_CLAIMS.map(({ id }) => id));
      const recorded = [...found.values()];
      expect(recorded.map(({ recordedOn, day, ...claim }) => claim)).toEqual(
        expect.arrayContaining(HARBOUR_CLAIMS.map((claim) => ({ ...claim }))),
      );
      expect(found.size).toBe(HARBOUR_CLAIMS.length);
      expect(new Set(recorded.map(({ recordedOn }) => recordedOn))).toEqual(new Set(['2024-07-01']));
    });

    it('count as known from the day stated, else published, else retrieved, else recorded', async () => {
      const found = await store().claims(['call-took-place', 'no-call', 'undated', 'cousins-claim', 'nothing']);
      expect(new Map([...found].map(([id, { day }]) => [id, day]))).toEqual(
        new Map([
          ['call-took-place', '2024-03-06'],
          ['no-call', '2024-03-10'],
          ['undated', '2024-06-01'],
          ['cousins-claim', '2024-07-01'],
        ]),
      );
    });

    it('about a subject come by day, then certainty, then id, with those about one participant', async () => {
      const found = await store().claimsAbout(['talks', 'harbour-plan-first', 'ada-berg', 'harbour-plan', 'nothing']);
      expect(new Map([...found].map(([subject, claims]) => [subject, claims.map(({ id }) => id)]))).toEqual(
        new Map([
          ['talks', ['talks-planned', 'talks-carla', 'talks-held', 'talks-not-carla', 'talks-aborted']],
          ['harbour-plan-first', ['first-draft-leaked']],
          ['ada-berg', ['ada-facts']],
          ['harbour-plan', []],
          ['nothing', []],
        ]),
      );
    });

    it('about a subject come whole', async () => {
      expect((await store().claimsAbout(['phone-call'])).get('phone-call')).toEqual([
        {
          id: 'call-took-place',
          subject: 'phone-call',
          source: 'gazette',
          polarity: 'ASSERTS',
          certainty: 'REPORTED',
          status: 'HELD',
          statedOn: '2024-03-06',
          attributedTo: 'northland',
          recordedOn: '2024-07-01',
          day: '2024-03-06',
        },
        {
          id: 'no-call',
          subject: 'phone-call',
          source: 'courier',
          polarity: 'DENIES',
          certainty: 'CONFIRMED',
          recordedOn: '2024-07-01',
          day: '2024-03-10',
        },
      ]);
    });

    it('from a source come by day, then id, a page for each source', async () => {
      const found = await store().claimsFrom(['gazette', 'memo', 'nothing'], EVERYTHING);
      expect(new Map([...found].map(([source, page]) => [source, idsOf(page)]))).toEqual(
        new Map([
          [
            'gazette',
            ['envoy', 'first-draft-leaked', 'journey-planned', 'talks-carla', 'talks-planned', 'call-took-place'],
          ],
          ['memo', ['bo-facts', 'cousins-claim', 'tribute-claim']],
          ['nothing', []],
        ]),
      );
    });

    it('from a source can be paged from both ends', async () => {
      const from = async (page: Parameters<ReturnType<typeof store>['claimsFrom']>[1]) => {
        const found = (await store().claimsFrom(['gazette'], page)).get('gazette');
        return [idsOf(found), found?.hasMore];
      };
      expect(await from(first(2))).toEqual([['envoy', 'first-draft-leaked'], true]);
      expect(await from(first(2, { after: ['2024-03-01', 'talks-carla'] }))).toEqual([
        ['talks-planned', 'call-took-place'],
        false,
      ]);
      expect(await from(last(2))).toEqual([['talks-planned', 'call-took-place'], true]);
      expect(await from(last(9, { before: ['2024-03-01', 'journey-planned'] }))).toEqual([
        ['envoy', 'first-draft-leaked'],
        false,
      ]);
    });

    it('are counted by source', async () => {
      expect(await store().countClaimsFrom(['gazette', 'memo', 'nothing'])).toEqual(
        new Map([
          ['gazette', 6],
          ['memo', 3],
          ['nothing', 0],
        ]),
      );
    });
  });
}
