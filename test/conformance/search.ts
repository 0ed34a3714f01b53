import type { Entity, Name } from '../../src/domain/entity.js';
import type { EntityKind } from '../../src/domain/vocabulary.js';
import { rank } from '../../src/search/rank.js';
import { recallFor } from '../../src/search/recall.js';
import type { Store } from '../../src/store/port.js';
import { roundTripsOf } from '../support/round-trips.js';
import { change, freshStore, type StoreUnderTest, sharedStore } from './harness.js';

/** Ids as GraphQL and the command line would list them. */
export async function found(store: Store, text: string, kinds?: readonly EntityKind[]): Promise<readonly string[]> {
  const recall = recallFor(text, kinds);
  return recall === undefined ? [] : rank(text, await store.search(recall)).map(({ id }) => id);
}

export function person(id: string, name: string, names: readonly Name[] = []): Entity {
  return { kind: 'PERSON', id, name, names, identifiers: [] };
}

const FOUND: [text: string, ids: string[]][] = [
  ['Ada Berg', ['ada-berg']],
  ['berg, ada', ['ada-berg']],
  ['АДА БЕРГ', ['ada-berg']],
  ['Ada Holm', ['ada-berg']],
  ['adda bergh', ['ada-berg']],
  ['Q1000001', ['ada-berg']],
  ['pocom:berg-ada', ['ada-berg']],
  ['ada-berg', ['ada-berg']],
  ['lindkwist', ['bo-lindqvist']],
  ['carla o', ['carla-osman']],
  ['HAFEN', ['port-city']],
  ['northland', ['northland', 'old-northland']],
  ['northlnad', ['northland', 'old-northland']],
  ['league', ['league', 'secretariat']],
  ['league secretariat', ['secretariat']],
  ['ambassador ada berg', ['ada-berg']],
  ['p', ['port-city', 'border-post', 'harbour-plan']],
  ['xyzzy', []],
  ['', []],
  [' \t\n', []],
];

/** What would mean something in the query language of a full-text engine, or nothing to anybody. */
const HOSTILE = [
  '"',
  "'",
  "ada' OR 1=1 --",
  '"ada berg',
  'ada*',
  '*',
  'ada AND',
  'AND',
  'OR NOT',
  'NEAR(ada berg)',
  'terms:ada',
  'ada~2',
  '^ada',
  '+ada -berg',
  'ada && berg || !x',
  '{ada TO berg]',
  '/ada.*/',
  'ada\\',
  '(((',
  '\0',
  '\ud800',
  '😀',
  '🇺🇦🇺🇦',
  '\u202Eadа',
  'بيرغ',
  '中'.repeat(300),
  'a'.repeat(10_000),
  'ada berg '.repeat(1200),
];

export function describeSearch(under: StoreUnderTest): void {
  describe('searches', () => {
    const store = sharedStore(under);

    it.each(FOUND)('%j and finds, the best first, %j', async (text, ids) => {
      expect(await found(store(), text)).toEqual(ids);
    });

    it('only among the kinds that are asked for', async () => {
      expect(await found(store(), 'harbour')).toEqual(['harbour-plan', 'league']);
      expect(await found(store(), 'harbour', ['ORGANIZATION', 'PERSON'])).toEqual(['league']);
      expect(await found(store(), 'harbour', [])).toEqual([]);
    });

    it('gives entities with what they are ranked by', async () => {
      const recall = recallFor('ada berg', undefined);
      if (recall === undefined) throw new Error('There is something to search for.');
      const [{ id, kind, name, names, identifiers } = person('', '')] = [
        ...(await store().entities(['ada-berg'])).values(),
      ];
      expect(await store().search(recall)).toEqual([{ id, kind, name, names, identifiers }]);
    });

    it.each(HOSTILE)('%j without an error of the engine', async (text) => {
      expect(Array.isArray(await found(store(), text))).toBe(true);
    });

    it('finds what a hostile text has of words', async () => {
      expect(await found(store(), '"ada* AND (berg')).toEqual(['ada-berg']);
    });

    it('in one round trip, also where a first try finds nothing', async () => {
      expect(await roundTripsOf(() => found(store(), 'ada'))).toHaveLength(1);
      expect(await roundTripsOf(() => found(store(), 'ada xyzzy plugh'))).toHaveLength(1);
    });
  });

  describe('searches among more than it may bring', () => {
    const names = [...Array(130).keys()].map((number) => person(`p-${number}`, `Jan ${'x'.repeat(number % 7)}n`));
    const crowd = [...names, person('jan', 'Jan'), person('z', 'Jan Xxxxxxxxxxxxxxxxxxxxxxxxxx'), person('two', '剑')];
    const store = sharedStore(under, change({ entities: crowd }));

    it('and brings a hundred, those with the shortest names', async () => {
      const ids = await found(store(), 'jan');
      expect(ids).toHaveLength(100);
      expect(ids[0]).toBe('jan');
      const longest = Math.max(...ids.map((id) => Number(id.replace('p-', '')) % 7 || 0));
      expect(longest).toBe(5);
    });

    it('and always finds who has exactly that name', async () => {
      expect((await found(store(), 'jan xxxxxxxxxxxxxxxxxxxxxxxxxx'))[0]).toBe('z');
    });
  });

  describe('searches in Cyrillic for names that are in Latin letters only', () => {
    const names = ['Henry A. Kissinger', 'Lyndon B. Johnson', 'James A. Baker', 'Condoleezza Rice', 'Cyrus R. Vance'];
    const others = ['Madeleine Albright', 'Colin Powell', 'Dwight D. Eisenhower', 'Herbert Hoover', 'Erich Honecker'];
    const people = [...names, ...others].map((name) => person(name.replace(/^.* /, ''), name));
    const store = sharedStore(under, change({ entities: people }));

    it.each([
      ['Киссинджер', 'Kissinger'],
      ['Генри Киссинджер', 'Kissinger'],
      ['Джонсон', 'Johnson'],
      ['Бейкер', 'Baker'],
      ['Кондолиза Райс', 'Rice'],
      ['Вэнс', 'Vance'],
      ['Олбрайт', 'Albright'],
      ['Пауэлл', 'Powell'],
      ['Эйзенхауэр', 'Eisenhower'],
      ['Гувер', 'Hoover'],
      ['Хонеккер', 'Honecker'],
    ])('and finds by %j %s', async (text, id) => {
      expect((await found(store(), text))[0]).toBe(id);
    });
  });

  describe('after a change, searches', () => {
    const store = freshStore(under);

    it('by the new names and no longer by the old ones', async () => {
      await store().apply(change({ entities: [person('ada-berg', 'Eva Stein', [{ text: 'Ева', kind: 'NATIVE' }])] }));
      expect(await found(store(), 'Ada Berg')).toEqual([]);
      expect(await found(store(), 'Q1000001')).toEqual([]);
      expect(await found(store(), 'eva stein')).toEqual(['ada-berg']);
      await store().apply(change({ entities: [person('ada-berg', 'A')] }));
      expect(await found(store(), 'eva stein')).toEqual([]);
      expect(await found(store(), 'a')).toContain('ada-berg');
    });

    it('as before when the change was refused', async () => {
      const wrong: Entity = { ...person('x', 'X'), kind: 'PLACE', within: 'nowhere' };
      await expect(store().apply(change({ entities: [person('ada-berg', 'Eva Stein'), wrong] }))).rejects.toThrow();
      expect(await found(store(), 'Ada Berg')).toEqual(['ada-berg']);
      expect(await found(store(), 'eva stein')).toEqual([]);
    });

    it('in a store that is opened again', async () => {
      const again = await under.openAgain();
      expect(await found(again, 'Ada Berg')).toEqual(['ada-berg']);
      await again.close();
    });
  });
}
