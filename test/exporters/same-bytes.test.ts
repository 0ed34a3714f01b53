import { EXPORTERS } from '../../src/exporters/registry.js';
import { change, sharedStore } from '../conformance/harness.js';
import { ADA_TWICE, OTHER_ADA } from '../fixtures/ada-twice.js';
import { AWKWARD_TALKS } from '../fixtures/awkward-talks.js';
import { growDiplomacy } from '../fixtures/grow-diplomacy.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { judgement } from '../support/judging.js';
import { describeNeo4j, realNeo4j } from '../support/neo4j.js';
import { EVERYTHING, filesOf } from './exported.js';

const FORMATS = EXPORTERS.map(({ name }) => name);
const PARTS = [EVERYTHING, { title: 'Trips', lens: {}, relations: { kinds: ['TRIP' as const] }, entities: [] }];

describeNeo4j('SQLite and Neo4j export the same bytes', () => {
  describe.each([
    ['awkward talks, with two who are one', AWKWARD_TALKS],
    ['a grown graph of several pages', growDiplomacy(150)],
  ])('of %s', (_, changes) => {
    const stores = [sharedStore(temporarySqlite(), changes), sharedStore(realNeo4j(), changes)] as const;
    beforeAll(async () => {
      if (changes !== AWKWARD_TALKS) return;
      for (const store of stores) {
        await store().apply(ADA_TWICE);
        await store().apply(change({ judgements: [judgement('ada-berg', OTHER_ADA)] }));
      }
    });

    it.each(FORMATS)('as %s', async (format) => {
      for (const part of PARTS) {
        const [sqlite, neo4j] = [await filesOf(stores[0](), format, part), await filesOf(stores[1](), format, part)];
        expect(neo4j).toEqual(sqlite);
        expect(Object.values(sqlite).join('').length).toBeGreaterThan(500);
      }
    });
  });
});
