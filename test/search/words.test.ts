import { spellingsOf } from '../../src/search/respelling.js';
import { nearKeys, skeletonOf } from '../../src/search/skeleton.js';
import { joined, wordsOf } from '../../src/search/words.js';

describe('the words of a text', () => {
  it.each([
    ['Volodymyr Zelenskyy', ['volodymyr', 'zelenskyy']],
    ['Зеленський', ['zelenskiy']],
    ['ÖSTERREICH', ['osterreich']],
    ['O\u0308sterreich', ['osterreich']],
    ['Al-Assad, Bashar', ['al', 'assad', 'bashar']],
    ["O'Neill O’Neill", ['oneill', 'oneill']],
    ['习近平', ['xijinping']],
    ['Ｗｉｔｋｏｆｆ', ['witkoff']],
    ['28-point plan', ['28', 'point', 'plan']],
    ['"*" AND', ['and']],
    ['', []],
    [' \u0301\u200b\ud800 ', []],
  ])('%j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are bounded, however long the text is', () => {
    expect(wordsOf('a'.repeat(10_000))).toEqual(['a'.repeat(40)]);
    expect(wordsOf('ab '.repeat(10_000))).toHaveLength(24);
    expect(joined(wordsOf('abcdefgh '.repeat(10_000)))).toHaveLength(80);
  });
});

describe('the skeleton of a word', () => {
  it.each([
    [['zelensky', 'zelenskyy', 'zelenskiy', 'selenskij', 'zelenskij'], 'selenski'],
    [['witkoff', 'vitkof'], 'vitkof'],
    [['wladimir', 'vladimir'], 'vladimir'],
    [['yury', 'juri', 'iurii'], 'iuri'],
    [['khrushchev', 'chruschev', 'kruschew'], 'kruskev'],
  ])('of %j is %s', (words, skeleton) => {
    expect([...new Set(words.map(skeletonOf))]).toEqual([skeleton]);
  });
});

describe('the spellings of a word', () => {
  it('are those that Cyrillic may stand for, the word itself first', () => {
    expect(spellingsOf('kissindzher', 'Киссинджер')).toEqual(['kissindzher', 'kissinjer', 'kissinger']);
    expect(spellingsOf('adaberg', 'Ада')).toEqual(['adaberg']);
    expect(spellingsOf('dzhukheyaus', 'Джухеяус').length).toBeLessThanOrEqual(24);
  });

  it('are the word alone in another script', () => {
    expect(spellingsOf('kissindzher', 'Kissindzher')).toEqual(['kissindzher']);
  });
});

describe('the near keys of two words', () => {
  const near = (one: string, other: string) => nearKeys(one).some((key) => nearKeys(other).includes(key));

  it.each([
    ['witkoff', 'witcoff'],
    ['witkoff', 'witkof'],
    ['witkoff', 'wtikoff'],
    ['witkoff', 'itkoff'],
    ['witkoff', 'wiitkoff'],
    ['witkoff', 'witkaff'],
    ['putin', 'putni'],
    ['ushakov', 'ushakow'],
  ])('%s and %s meet', (one, other) => {
    expect(near(one, other)).toBe(true);
  });

  it.each([
    ['witkoff', 'wallace'],
    ['putin', 'latin'],
    ['xi', 'xu'],
    ['1995', '1996'],
  ])('%s and %s do not', (one, other) => {
    expect(near(one, other)).toBe(false);
  });
});
