import { identifierKey } from '../../src/domain/entity.js';
import { change, type StoreUnderTest, sharedStore } from './harness.js';

const SHARED = { scheme: 'viaf', value: '"7"\\' };
const OTHER = { scheme: 'wikidata', value: 'Q7' };
/** The value of the one in the scheme of the other. */
const UNKNOWN = { scheme: 'wikidata', value: '"7"\\' };

const SAME = { kind: 'PERSON', name: 'Same', names: [] } as const;
const NAMESAKES = change({
  entities: [
    { ...SAME, id: 'same-2', identifiers: [OTHER, SHARED] },
    { ...SAME, id: 'same-10', identifiers: [SHARED, SHARED] },
  ],
});

export function describeIdentifiers(under: StoreUnderTest): void {
  describe('by identifiers', () => {
    const store = sharedStore(under, NAMESAKES);

    it('finds all who have each, sorted and each once, and none for one that nobody has', async () => {
      expect(await store().entitiesByIdentifiers([UNKNOWN, SHARED, OTHER, SHARED])).toEqual(
        new Map([
          [identifierKey(UNKNOWN), []],
          [identifierKey(SHARED), ['same-10', 'same-2']],
          [identifierKey(OTHER), ['same-2']],
        ]),
      );
      expect(await store().entitiesByIdentifiers([])).toEqual(new Map());
    });
  });
}
