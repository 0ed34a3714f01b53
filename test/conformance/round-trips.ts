import type { Store } from '../../src/store/port.js';
import { grow } from '../fixtures/grow.js';
import { roundTripsOf } from '../support/round-trips.js';
import { BY_DATE, first, type StoreUnderTest, sharedStore } from './harness.js';

const ALL = { filter: {}, lens: {} };

/** Every method that takes keys, called with any number of persons, meetings, claims and sources. */
const BATCHES: [name: string, call: (store: Store, ids: (prefix: string) => string[]) => Promise<unknown>][] = [
  ['kindsOf', (store, ids) => store.kindsOf([...ids('person'), ...ids('meeting')])],
  ['identify', (store, ids) => store.identify([...ids('person'), ...ids('meeting')])],
  ['entityRecords', (store, ids) => store.entityRecords(ids('person'))],
  ['relationRecords', (store, ids) => store.relationRecords(ids('meeting'))],
  ['judgementsOf', (store, ids) => store.judgementsOf(ids('person'))],
  ['entities', (store, ids) => store.entities(ids('person'))],
  [
    'entitiesByIdentifiers',
    (store, ids) => store.entitiesByIdentifiers(ids('Q').map((value) => ({ scheme: 'wikidata', value }))),
  ],
  ['relations', (store, ids) => store.relations(ids('meeting'))],
  ['planVersions', (store, ids) => store.planVersions(ids('plan'))],
  ['sources', (store, ids) => store.sources(ids('source'))],
  ['claims', (store, ids) => store.claims(ids('claim'))],
  ['claimsAbout', (store, ids) => store.claimsAbout(ids('meeting'))],
  ['linkedFrom', (store, ids) => store.linkedFrom(ids('person'), 'PREDECESSOR')],
  ['relationsOf', (store, ids) => store.relationsOf(ids('person'), ALL, BY_DATE, first(5))],
  ['countRelationsOf', (store, ids) => store.countRelationsOf(ids('person'), ALL)],
  ['countRolesOf', (store, ids) => store.countRolesOf(ids('person'), ALL)],
  ['counterpartsOf', (store, ids) => store.counterpartsOf(ids('person'), ALL, first(5))],
  ['countCounterpartsOf', (store, ids) => store.countCounterpartsOf(ids('person'), ALL)],
  ['groupRelationsOf', (store, ids) => store.groupRelationsOf(ids('person'), ALL, ['KIND', 'START_YEAR'])],
  [
    'groupRelations of entities',
    (store, ids) => store.groupRelations({ ...ALL, of: ids('person') }, ['KIND', 'STATE', 'PAIR'], 10),
  ],
  ['claimsFrom', (store, ids) => store.claimsFrom(ids('source'), first(5))],
  ['countClaimsFrom', (store, ids) => store.countClaimsFrom(ids('source'))],
];

export function describeRoundTrips(under: StoreUnderTest): void {
  describe('takes one round trip, however many keys are asked for, in', () => {
    const store = sharedStore(under, grow(400));

    it.each(BATCHES)('%s', async (_name, call) => {
      const ids = (count: number) => (prefix: string) =>
        [...Array(count).keys()].map((number) => `${prefix}-${number}`);
      expect(await roundTripsOf(() => call(store(), ids(1)))).toHaveLength(1);
      expect(await roundTripsOf(() => call(store(), ids(40)))).toHaveLength(1);
    });

    it('lists and counts', async () => {
      expect(await roundTripsOf(() => store().listRelations(ALL, BY_DATE, first(50)))).toHaveLength(1);
      expect(await roundTripsOf(() => store().countRelations(ALL))).toHaveLength(1);
      expect(await roundTripsOf(() => store().listSources(first(50)))).toHaveLength(1);
    });
  });
}
