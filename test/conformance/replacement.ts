import type { Entity } from '../../src/domain/entity.js';
import type { Lens } from '../../src/domain/lens.js';
import type { Relation } from '../../src/domain/relation.js';
import { BY_DATE, BY_NAME, change, EVERYTHING, freshStore, idsOf, type StoreUnderTest } from './harness.js';

const CERTAIN: Lens = { knownBy: '2024-03-05', minCertainty: 'CONFIRMED' };
const COURIER = { id: 'courier', title: 'What was said in Port City' };

export function describeReplacement(under: StoreUnderTest): void {
  describe('when something is put again', () => {
    const store = freshStore(under);
    const seen = async (lens: Lens) => idsOf(await store().listRelations({ filter: {}, lens }, BY_DATE, EVERYTHING));
    const ofCarla = async (lens: Lens) => {
      const found = await store().relationsOf(['carla-osman'], { filter: {}, lens }, BY_DATE, EVERYTHING);
      return idsOf(found.get('carla-osman'));
    };

    it('an entity is replaced whole, and nothing of what it was before stays', async () => {
      const entities: Entity[] = [
        {
          kind: 'PERSON',
          id: 'ada-berg',
          name: 'Ada Holm-Berg',
          names: [{ text: 'Ada Berg', kind: 'FORMER' }],
          identifiers: [{ scheme: 'pocom', value: 'holm-ada' }],
        },
        { kind: 'STATE', id: 'northland', name: 'Northland', names: [], identifiers: [], predecessors: ['free-coast'] },
      ];
      await store().apply(change({ entities }));
      expect([...(await store().entities(['ada-berg', 'northland'])).values()]).toEqual(entities);
      expect((await store().linkedFrom(['old-northland'], 'PREDECESSOR')).get('old-northland')).toEqual(['southland']);
      const renamed = await store().listEntities(
        { kind: 'PERSON', filter: { name: { eq: 'ada holm-berg' } }, lens: {} },
        BY_NAME,
        EVERYTHING,
      );
      expect(idsOf(renamed)).toEqual(['ada-berg']);
    });

    it('participants are listed by role, and within a role as they were given', async () => {
      const relations: Relation[] = [
        {
          kind: 'MEETING',
          id: 'phone-call',
          channel: 'PHONE',
          participations: [
            { role: 'MEDIATOR', entity: 'carla-osman' },
            { role: 'PARTICIPANT', entity: 'bo-lindqvist' },
            { role: 'HOST', entity: 'league' },
            { role: 'PARTICIPANT', entity: 'ada-berg' },
          ],
        },
      ];
      await store().apply(change({ relations }));
      const put = (await store().relations(['phone-call'])).get('phone-call');
      expect(put?.participations.map(({ entity }) => entity)).toEqual([
        'bo-lindqvist',
        'ada-berg',
        'league',
        'carla-osman',
      ]);
    });

    it('a relation is replaced whole, and its claims stay', async () => {
      const talks: Relation = {
        kind: 'MEETING',
        id: 'talks',
        start: '2024-04',
        channel: 'VIDEO',
        participations: [{ role: 'PARTICIPANT', entity: 'ada-berg' }],
      };
      await store().apply(change({ relations: [talks] }));
      expect((await store().relations(['talks'])).get('talks')).toEqual(talks);
      expect((await store().claimsAbout(['talks'])).get('talks')).toHaveLength(5);
      expect(await ofCarla({})).toEqual(['cousins', 'secretary']);
      expect(await seen({ during: { earliest: '2024-04-30', latest: '2024-05-31' } })).toEqual([
        'cousins',
        'tribute',
        'undated-meeting',
        'special-envoy',
        'talks',
      ]);
      expect(await seen(CERTAIN)).toEqual(['special-envoy']);
    });

    it('a plan loses the versions that it no longer names, and their claims', async () => {
      const plan: Entity = {
        kind: 'PLAN',
        id: 'harbour-plan',
        name: 'Harbour Plan',
        names: [],
        identifiers: [],
        versions: [{ id: 'harbour-plan-second', label: 'Final text', status: 'AGREED', points: [] }],
      };
      await store().apply(change({ entities: [plan] }));
      expect((await store().entities(['harbour-plan'])).get('harbour-plan')).toEqual(plan);
      expect(await store().planVersions(['harbour-plan-first'])).toEqual(new Map());
      expect(await store().claims(['first-draft-leaked'])).toEqual(new Map());
      expect(await store().kindsOf(['harbour-plan-first', 'first-draft-leaked'])).toEqual(new Map());
      expect(await store().countClaimsFrom(['gazette'])).toEqual(new Map([['gazette', 5]]));
    });

    it('what refers to a version that goes no longer does, wherever it is', async () => {
      const plan = { kind: 'PLAN', name: 'Plan', names: [], identifiers: [] } as const;
      const draft = { label: 'Draft', status: 'DRAFTED', points: [] } as const;
      await store().apply(
        change({
          entities: [
            { ...plan, id: 'rival-plan', versions: [{ ...draft, id: 'rival-first', revises: 'harbour-plan-second' }] },
          ],
        }),
      );
      await store().apply(
        change({ entities: [{ ...plan, id: 'harbour-plan', versions: [{ ...draft, id: 'harbour-plan-first' }] }] }),
      );
      expect((await store().planVersions(['rival-first'])).get('rival-first')?.version).toEqual({
        ...draft,
        id: 'rival-first',
      });
      const stance = (await store().relations(['partial-acceptance'])).get('partial-acceptance');
      expect(stance).toMatchObject({ summary: 'The first point is accepted.' });
      expect(stance).not.toHaveProperty('version');
      expect(
        idsOf(await store().listRelations({ filter: { kinds: ['STANCE'] }, lens: {} }, BY_DATE, EVERYTHING)),
      ).toEqual(['partial-acceptance']);
    });

    it('a version may go from one plan to another, with all that refers to it', async () => {
      const plan = { kind: 'PLAN', name: 'Plan', names: [], identifiers: [] } as const;
      const second = { id: 'harbour-plan-second', label: 'Draft', status: 'DRAFTED', points: [] } as const;
      await store().apply(
        change({
          entities: [
            { ...plan, id: 'harbour-plan', versions: [] },
            { ...plan, id: 'rival-plan', versions: [second] },
          ],
        }),
      );
      expect(await store().planVersions(['harbour-plan-second'])).toEqual(
        new Map([['harbour-plan-second', { plan: 'rival-plan', version: second }]]),
      );
      const stance = (await store().relations(['partial-acceptance'])).get('partial-acceptance');
      expect(stance).toMatchObject({ version: 'harbour-plan-second' });
    });

    it('a claim keeps the day on which it was recorded', async () => {
      await store().apply(
        change({
          recordedOn: '2025-06-30',
          claims: [
            { id: 'cousins-claim', subject: 'cousins', source: 'memo', polarity: 'ASSERTS', certainty: 'CONFIRMED' },
          ],
        }),
      );
      const claim = (await store().claims(['cousins-claim'])).get('cousins-claim');
      expect([claim?.recordedOn, claim?.day, claim?.certainty]).toEqual(['2024-07-01', '2024-07-01', 'CONFIRMED']);
      expect(await seen({ minCertainty: 'CONFIRMED', sources: ['memo'] })).toEqual(['cousins']);
    });

    it('a claim that comes with the day on which it was recorded gets that day', async () => {
      const claim = { subject: 'cousins', source: 'memo', polarity: 'ASSERTS', certainty: 'CONFIRMED' } as const;
      const days = async () => {
        const found = await store().claims(['cousins-claim', 'copied']);
        return ['cousins-claim', 'copied'].map((id) => [found.get(id)?.recordedOn, found.get(id)?.day]);
      };
      const copies = ['cousins-claim', 'copied'].map((id) => ({ ...claim, id, recordedOn: '2020-02-29' }));
      await store().apply(change({ recordedOn: '2025-06-30', claims: copies }));
      expect(await days()).toEqual([
        ['2020-02-29', '2020-02-29'],
        ['2020-02-29', '2020-02-29'],
      ]);
      const again = ['cousins-claim', 'copied'].map((id) => ({ ...claim, id }));
      await store().apply(change({ recordedOn: '2025-07-01', claims: again }));
      expect(await days()).toEqual([
        ['2020-02-29', '2020-02-29'],
        ['2020-02-29', '2020-02-29'],
      ]);
    });

    it('a claim about somebody who has no part is put with its relation where that is known of it', async () => {
      const about = {
        id: 'left',
        subject: 'new-meeting',
        about: 'ada-berg',
        source: 'gazette',
        certainty: 'POSSIBLE',
      } as const;
      const copy = change({
        relations: [
          {
            kind: 'MEETING',
            id: 'new-meeting',
            channel: 'PHONE',
            participations: [{ role: 'PARTICIPANT', entity: 'bo-lindqvist' }],
          },
        ],
        claims: [
          { id: 'met', subject: 'new-meeting', source: 'gazette', polarity: 'ASSERTS', certainty: 'REPORTED' },
          { ...about, polarity: 'DENIES' },
        ],
      });
      await expect(store().apply(copy)).rejects.toThrow(
        'Claim "left" is about "ada-berg", who has no part in "new-meeting".',
      );
      await store().apply({ ...copy, formerParts: ['left'] });
      expect((await store().claims(['left'])).get('left')).toMatchObject({ ...about, polarity: 'DENIES' });
    });

    it('a claim that is put alone changes what is seen', async () => {
      await store().apply(
        change({
          claims: [
            {
              id: 'early-certainty',
              subject: 'talks',
              source: 'memo',
              statedOn: '2024-02-01',
              polarity: 'ASSERTS',
              certainty: 'CONFIRMED',
            },
          ],
        }),
      );
      expect(await seen(CERTAIN)).toEqual(['special-envoy', 'talks']);
    });

    it('a claim that moves to another subject counts there and no longer here', async () => {
      await store().apply(
        change({
          claims: [
            { id: 'no-secret', subject: 'cousins', source: 'courier', polarity: 'DENIES', certainty: 'POSSIBLE' },
          ],
        }),
      );
      expect(await seen({ includeDenied: true, sources: ['courier'] })).toEqual([
        'cousins',
        'phone-call',
        'talks',
        'partial-acceptance',
        'rebuke',
      ]);
    });

    it("a first claim about a participant takes its part out of the relation's claims", async () => {
      await store().apply(
        change({
          claims: [
            {
              id: 'not-a-cousin',
              subject: 'cousins',
              about: 'carla-osman',
              source: 'memo',
              polarity: 'DENIES',
              certainty: 'REPORTED',
            },
          ],
        }),
      );
      expect(await ofCarla({})).toEqual(['secretary', 'talks']);
      await store().apply(change({ removedClaims: ['not-a-cousin'] }));
      expect(await ofCarla({})).toEqual(['cousins', 'secretary', 'talks']);
    });

    it('a claim that is taken out no longer counts', async () => {
      await store().apply(change({ removedClaims: ['talks-held', 'cousins-claim', 'not-there'] }));
      expect(await store().claims(['talks-held', 'cousins-claim'])).toEqual(new Map());
      expect(await seen({ minCertainty: 'CONFIRMED' })).toEqual([
        'foreign-minister',
        'special-envoy',
        'partial-acceptance',
      ]);
      expect(await ofCarla({ includeDenied: true })).toEqual(['secretary', 'secret-meeting', 'journey', 'talks']);
    });

    it('a source that was published earlier makes its claims known earlier', async () => {
      expect(await seen(CERTAIN)).toEqual(['special-envoy']);
      await store().apply(change({ sources: [{ ...COURIER, publishedOn: '2024-02-20' }] }));
      expect(await seen(CERTAIN)).toEqual(['special-envoy', 'talks']);
      expect(await ofCarla({ knownBy: '2024-02-25', includeDenied: true })).toEqual(['secret-meeting', 'talks']);
      const claim = (await store().claims(['no-call'])).get('no-call');
      expect(claim?.day).toBe('2024-02-20');
      expect((await store().sources(['courier'])).get('courier')).toEqual({ ...COURIER, publishedOn: '2024-02-20' });
    });

    it('a source that loses its day makes its claims known from the day on which they were recorded', async () => {
      await store().apply(change({ sources: [COURIER] }));
      expect((await store().claims(['no-call'])).get('no-call')?.day).toBe('2024-07-01');
      expect(await seen({ minCertainty: 'CONFIRMED', knownBy: '2024-06-30' })).toEqual([
        'foreign-minister',
        'special-envoy',
        'partial-acceptance',
      ]);
    });

    it('the same change set once more changes nothing but the revision', async () => {
      const before = await store().claimsAbout(['talks', 'rebuke']);
      const again = await import('../fixtures/harbour-talks.js');
      expect(await store().apply({ ...again.HARBOUR_TALKS, recordedOn: '2026-01-01' })).toBe(2);
      expect(await store().claimsAbout(['talks', 'rebuke'])).toEqual(before);
      expect(await ofCarla({ includeDenied: true })).toEqual([
        'cousins',
        'secretary',
        'secret-meeting',
        'journey',
        'talks',
      ]);
    });
  });
}
