import type { Person } from '../../src/domain/entity.js';
import type { Relation } from '../../src/domain/relation.js';
import {
  BY_DATE,
  BY_ID,
  BY_NAME,
  change,
  EVERYTHING,
  first,
  idsOf,
  type StoreUnderTest,
  sharedStore,
} from './harness.js';

/** By code point, and not by UTF-16 unit: there U+10330 (two units from U+D800 on) would come before U+FFFD. */
const IDS = ['-dash', '10', '9', 'Zorn', 'abel', 'Åse', '\u{fffd}-last-of-the-plane', '\u{10330}-gothic'];

/** The key is without case and accents, so that the capital Z comes after the small a and å. */
const NAMES: [id: string, name: string][] = [
  ['n1', 'abel'],
  ['n2', 'Abel'],
  ['n3', 'Åbel'],
  ['n4', 'åse'],
  ['n5', 'Zorn'],
  ['n6', 'Ødegård'],
  ['n7', '\u{fffd}'],
  ['n8', '\u{10330}'],
];

const person = (id: string, name: string): Person => ({ kind: 'PERSON', id, name, names: [], identifiers: [] });
const [anyone = ''] = IDS;
const tie = (id: string): Relation => ({
  kind: 'CRITICISM',
  id: `r-${id}`,
  summary: '',
  participations: [
    { role: 'CRITIC', entity: anyone },
    { role: 'TARGET', entity: anyone },
  ],
});

const GRAPH = change({
  sources: [{ id: 'source', title: 'Source' }],
  entities: [
    ...[...IDS].reverse().map((id) => person(id, 'x')),
    ...[...NAMES].reverse().map(([id, name]) => person(id, name)),
  ],
  relations: [...IDS].reverse().map(tie),
  claims: [...IDS].reverse().map((id) => ({
    id: `c-${id}`,
    subject: `r-${id}`,
    source: 'source',
    polarity: 'ASSERTS',
    certainty: 'REPORTED',
  })),
});

export function describeTextOrder(under: StoreUnderTest): void {
  describe('orders text by code point:', () => {
    const store = sharedStore(under, GRAPH);
    const relations = IDS.map((id) => `r-${id}`);

    it('entities by id', async () => {
      const found = await store().listEntities({ kind: 'PERSON', filter: { ids: IDS }, lens: {} }, BY_ID, EVERYTHING);
      expect(idsOf(found)).toEqual(IDS);
    });

    it('entities by name, without case and accents, then by id', async () => {
      const filter = { ids: NAMES.map(([id]) => id) };
      const found = await store().listEntities({ kind: 'PERSON', filter, lens: {} }, BY_NAME, EVERYTHING);
      expect(idsOf(found)).toEqual(NAMES.map(([id]) => id));
    });

    it('relations of one date by id', async () => {
      expect(idsOf(await store().listRelations({ filter: {}, lens: {} }, BY_DATE, EVERYTHING))).toEqual(relations);
      const found = await store().relationsOf([anyone], { filter: {}, lens: {} }, BY_DATE, EVERYTHING);
      expect(idsOf(found.get(anyone))).toEqual(relations);
    });

    it('claims of one day by id, and those about a subject as well', async () => {
      const found = (await store().claimsFrom(['source'], EVERYTHING)).get('source');
      expect(idsOf(found)).toEqual(IDS.map((id) => `c-${id}`));
    });

    it('ids that begin with a prefix', async () => {
      expect(await store().idsStartingWith('r-', ['CRITICISM'], 99)).toEqual(relations);
      expect(await store().idsStartingWith('\u{10330}', ['PERSON'], 99)).toEqual(['\u{10330}-gothic']);
    });

    it('pages between such ids', async () => {
      const after = ['\u{fffd}-last-of-the-plane', '\u{fffd}-last-of-the-plane'] as const;
      const page = await store().listEntities(
        { kind: 'PERSON', filter: { ids: IDS }, lens: {} },
        BY_ID,
        first(9, { after }),
      );
      expect(idsOf(page)).toEqual(['\u{10330}-gothic']);
    });

    it('ids in the change log', async () => {
      const [logged] = await store().changesSince(0, 1);
      expect(logged?.relations).toEqual(relations);
    });
  });
}
