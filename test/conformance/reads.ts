import { HARBOUR_ENTITIES } from '../fixtures/harbour-entities.js';
import { HARBOUR_RELATIONS } from '../fixtures/harbour-relations.js';
import { HARBOUR_SOURCES } from '../fixtures/harbour-sources.js';
import { type StoreUnderTest, sharedStore } from './harness.js';

export function describeReads(under: StoreUnderTest): void {
  describe('reads by id', () => {
    const store = sharedStore(under);

    it.each(HARBOUR_ENTITIES)('gives the $kind "$id" back as it was put', async (entity) => {
      expect(await store().entities([entity.id])).toEqual(new Map([[entity.id, entity]]));
    });

    it.each(HARBOUR_RELATIONS)('gives the $kind "$id" back as it was put', async (relation) => {
      expect(await store().relations([relation.id])).toEqual(new Map([[relation.id, relation]]));
    });

    it('gives many at once, and leaves out what is not there or not of that sort', async () => {
      const ids = ['northland', 'nobody', 'talks', 'ada-berg', 'ada-berg', 'gazette', 'harbour-plan-first'];
      expect([...(await store().entities(ids)).keys()].sort()).toEqual(['ada-berg', 'northland']);
      expect([...(await store().relations(ids)).keys()]).toEqual(['talks']);
      expect([...(await store().sources(ids)).keys()]).toEqual(['gazette']);
    });

    it('gives an empty map for no ids', async () => {
      expect(await store().entities([])).toEqual(new Map());
      expect(await store().relations([])).toEqual(new Map());
      expect(await store().claimsAbout([])).toEqual(new Map());
    });

    it('gives sources back as they were put', async () => {
      const expected = new Map(HARBOUR_SOURCES.map((source) => [source.id, source]));
      expect(await store().sources(HARBOUR_SOURCES.map(({ id }) => id))).toEqual(expected);
    });

    it('gives plan versions with the plan that they are of', async () => {
      expect(await store().planVersions(['harbour-plan-second', 'harbour-plan'])).toEqual(
        new Map([
          [
            'harbour-plan-second',
            {
              plan: 'harbour-plan',
              version: {
                id: 'harbour-plan-second',
                label: 'Second draft',
                status: 'PUBLISHED',
                points: [
                  { number: 1, text: 'The harbour is open to both.' },
                  { number: 2, text: 'The League keeps the lighthouse.' },
                ],
                revises: 'harbour-plan-first',
              },
            },
          ],
        ]),
      );
    });

    it('tells what each id stands for', async () => {
      const ids = ['ada-berg', 'northland', 'league', 'harbour-plan', 'port-city', 'talks', 'rebuke'];
      expect(await store().kindsOf([...ids, 'harbour-plan-first', 'gazette', 'no-call', 'nobody'])).toEqual(
        new Map([
          ['ada-berg', 'PERSON'],
          ['northland', 'STATE'],
          ['league', 'ORGANIZATION'],
          ['harbour-plan', 'PLAN'],
          ['port-city', 'PLACE'],
          ['talks', 'MEETING'],
          ['rebuke', 'CRITICISM'],
          ['harbour-plan-first', 'PLAN_VERSION'],
          ['gazette', 'SOURCE'],
          ['no-call', 'CLAIM'],
        ]),
      );
    });

    it('finds the ids that begin with a prefix, of the kinds asked for, sorted, up to a limit', async () => {
      expect(await store().idsStartingWith('harbour', ['PLAN', 'PLAN_VERSION'], 9)).toEqual([
        'harbour-plan',
        'harbour-plan-first',
        'harbour-plan-second',
      ]);
      expect(await store().idsStartingWith('harbour', ['PLAN', 'PLAN_VERSION'], 2)).toEqual([
        'harbour-plan',
        'harbour-plan-first',
      ]);
      expect(await store().idsStartingWith('se', ['MEETING', 'TENURE', 'ORGANIZATION', 'CLAIM'], 9)).toEqual([
        'secret-meeting',
        'secretariat',
        'secretariat-facts',
        'secretary',
        'secretary-claim',
      ]);
      expect(await store().idsStartingWith('', ['SOURCE'], 9)).toEqual(['archive', 'courier', 'gazette', 'memo']);
    });

    it('takes a prefix as it is: no wildcards, no other case', async () => {
      expect(await store().idsStartingWith('port_', ['PLACE'], 9)).toEqual([]);
      expect(await store().idsStartingWith('%', ['PLACE'], 9)).toEqual([]);
      expect(await store().idsStartingWith('Port', ['PLACE'], 9)).toEqual([]);
    });

    it('finds who links to an entity, for each kind of link', async () => {
      expect(
        await store().linkedFrom(['old-northland', 'southland', 'nobody', 'old-northland'], 'PREDECESSOR'),
      ).toEqual(
        new Map([
          ['old-northland', ['northland', 'southland']],
          ['southland', []],
          ['nobody', []],
        ]),
      );
      expect(await store().linkedFrom(['league'], 'PARENT')).toEqual(new Map([['league', ['secretariat']]]));
      expect(await store().linkedFrom(['port-city'], 'SEAT')).toEqual(new Map([['port-city', ['secretariat']]]));
      expect(await store().linkedFrom(['southland'], 'WITHIN')).toEqual(new Map([['southland', ['port-city']]]));
    });

    it('answers a ping, and says what it is', async () => {
      await expect(store().ping()).resolves.toBeUndefined();
      expect(store().description).not.toBe('');
    });
  });
}
