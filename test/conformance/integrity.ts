import type { ChangeSet } from '../../src/domain/change-set.js';
import { IntegrityError } from '../../src/domain/errors.js';
import { BY_DATE, change, EVERYTHING, freshStore, idsOf, type StoreUnderTest } from './harness.js';

const CLAIM = { id: 'new-claim', source: 'gazette', polarity: 'ASSERTS', certainty: 'REPORTED' } as const;
const BO_ALONE = {
  kind: 'MEETING',
  id: 'new-meeting',
  channel: 'PHONE',
  participations: [{ role: 'PARTICIPANT', entity: 'bo-lindqvist' }],
} as const;

const REFUSED: [what: string, message: RegExp, changes: ChangeSet][] = [
  [
    'a participant whom nobody knows',
    /nothing has the id "nobody"/,
    change({
      relations: [{ ...BO_ALONE, participations: [{ role: 'PARTICIPANT', entity: 'nobody' }] }],
      claims: [{ ...CLAIM, subject: 'new-meeting' }],
    }),
  ],
  [
    'a participant of the wrong kind, who is in the store',
    /"port-city" is a PLACE; expected PERSON or STATE or ORGANIZATION/,
    change({
      relations: [{ ...BO_ALONE, participations: [{ role: 'PARTICIPANT', entity: 'port-city' }] }],
      claims: [{ ...CLAIM, subject: 'new-meeting' }],
    }),
  ],
  [
    'a claim about a plan version that the same change set takes from its plan',
    /subject of claim "new-claim": nothing has the id "harbour-plan-second"/,
    change({
      entities: [
        {
          kind: 'PLAN',
          id: 'harbour-plan',
          name: 'Harbour Plan',
          names: [],
          identifiers: [],
          versions: [{ id: 'harbour-plan-first', label: 'First draft', status: 'LEAKED', points: [] }],
        },
      ],
      claims: [{ ...CLAIM, subject: 'harbour-plan-second' }],
    }),
  ],
  ['a relation without a claim', /"new-meeting" \(MEETING\) has no claim/, change({ relations: [BO_ALONE] })],
  [
    'an id that already stands for something else',
    /The id "talks" is given to a SOURCE, and it already is a MEETING/,
    change({ sources: [{ id: 'talks', title: 'Talks' }] }),
  ],
  [
    'a claim from a source that is not there',
    /source of claim "new-claim": nothing has the id "gazete"/,
    change({ claims: [{ ...CLAIM, subject: 'talks', source: 'gazete' }] }),
  ],
  [
    'a status for a relation in the store that has none',
    /states a status, and "special-envoy" is a ENVOY_ROLE/,
    change({ claims: [{ ...CLAIM, subject: 'special-envoy', status: 'HELD' }] }),
  ],
  [
    'a claim that is both put and taken out',
    /"new-claim" is both put and removed/,
    change({ claims: [{ ...CLAIM, subject: 'talks' }], removedClaims: ['new-claim'] }),
  ],
];

export function describeIntegrity(under: StoreUnderTest): void {
  describe('refuses', () => {
    const store = freshStore(under);

    it.each(REFUSED)('%s, and changes nothing', async (_what, message, changes) => {
      const entities: ChangeSet['entities'] = [
        ...changes.entities,
        { kind: 'PERSON', id: 'newcomer', name: 'Newcomer', names: [], identifiers: [] },
      ];
      const refused = store().apply({ ...changes, entities });
      await expect(refused).rejects.toThrow(message);
      await expect(refused).rejects.toBeInstanceOf(IntegrityError);
      expect(await store().revision()).toBe(1);
      expect(await store().kindsOf(['newcomer', 'new-meeting', 'new-claim'])).toEqual(new Map());
      expect(await store().changesSince(1, 9)).toEqual([]);
    });

    it('nothing that is put together with what it refers to, in whatever order', async () => {
      await store().apply(
        change({
          claims: [{ ...CLAIM, subject: 'new-meeting', source: 'new-source', attributedTo: 'newcomer' }],
          relations: [{ ...BO_ALONE, participations: [{ role: 'PARTICIPANT', entity: 'newcomer' }] }],
          entities: [{ kind: 'PERSON', id: 'newcomer', name: 'Newcomer', names: [], identifiers: [] }],
          sources: [{ id: 'new-source', title: 'New' }],
        }),
      );
      const found = await store().relationsOf(['newcomer'], { filter: {}, lens: {} }, BY_DATE, EVERYTHING);
      expect(idsOf(found.get('newcomer'))).toEqual(['new-meeting']);
    });
  });
}
