import type { NameKind } from '../../src/domain/vocabulary.js';
import type { Searchable } from '../../src/search/entry.js';
import { rank } from '../../src/search/rank.js';

function entity(id: string, name: string, ...others: [text: string, kind: NameKind][]): Searchable {
  return { id, kind: 'PERSON', name, names: others.map(([text, kind]) => ({ text, kind })), identifiers: [] };
}

function order(text: string, ...entities: Searchable[]): string[] {
  return rank(text, entities).map(({ id }) => id);
}

describe('Of two entities, the first is the one', () => {
  it.each([
    ['whose name is the text', 'kim', entity('b', 'Kim'), entity('a', 'Kim Jong Un')],
    ['whose name is the text in its own script', 'Ада', entity('b', 'Ада'), entity('a', 'Ada')],
    ['whose name is the text in another script', 'Ада', entity('b', 'Ada'), entity('a', 'Adam')],
    ['that has the word whole', 'ann', entity('b', 'Ann Berg'), entity('a', 'Anna Berg')],
    ['more of whose word was typed', 'bergm', entity('b', 'Bergman'), entity('a', 'Bergmannsen')],
    ['that begins so rather than sounds so', 'ander', entity('b', 'Anderson'), entity('a', 'Andor')],
    ['with fewer letters wrong', 'petersen', entity('b', 'Pedersen'), entity('a', 'Andersen')],
    ['with more of the words', 'anna berg holm', entity('b', 'Anna Holm'), entity('a', 'Anna')],
    ['with the words in their order', 'anna berg', entity('b', 'Anna X Berg'), entity('a', 'Berg X Anna')],
    ['whose usual name it is', 'zed', entity('b', 'Zed'), entity('a', 'Foo', ['Zed', 'SPELLING'])],
    ['whose present name it is', 'zed', entity('b', 'Foo', ['Zed', 'ALIAS']), entity('a', 'Bar', ['Zed', 'FORMER'])],
    ['whose id comes first, where they are as good', 'zed', entity('a', 'Zed'), entity('b', 'Zed')],
  ])('%s: %s', (_, text, better, worse) => {
    expect(order(text, worse, better)).toEqual([better.id, worse.id]);
  });
});

describe('What is found', () => {
  it('names the form that answers best', () => {
    const [match] = rank('зед', [entity('a', 'Foo Zed', ['Зед', 'NATIVE'], ['Bar', 'ALIAS'])]);
    expect(match).toEqual({ id: 'a', name: { text: 'Зед', kind: 'NATIVE' }, score: 1 });
  });

  it('is certain where the text is an id or an identifier, and shows the usual name', () => {
    const found = { ...entity('foo-zed', 'Foo Zed'), identifiers: [{ scheme: 'wikidata', value: 'Q5' }] };
    for (const text of ['foo-zed', 'q5', 'Wikidata:Q5']) {
      expect(rank(text, [found])).toEqual([{ id: 'foo-zed', name: { text: 'Foo Zed', kind: 'PREFERRED' }, score: 1 }]);
    }
  });

  it('is there under another name where the usual one has no letters', () => {
    expect(order('morning star', entity('a', '★', ['Morning Star', 'ALIAS']))).toEqual(['a']);
  });

  it('is not what has only a word of no weight in common', () => {
    expect(rank('ministry of foreign affairs', [entity('a', 'Of')])).toEqual([]);
  });
});
