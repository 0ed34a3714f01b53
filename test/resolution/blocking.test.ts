import { EntityIndex } from '../../src/resolution/blocking/entity-index.js';
import { type BlockingLimits, PairFinder } from '../../src/resolution/blocking/pairs.js';
import { person } from '../fixtures/doubles.js';

function pairsOf(names: readonly string[], limits?: BlockingLimits) {
  const index = new EntityIndex();
  for (const [at, name] of names.entries()) index.add(person(`p${at}`, name));
  const finder = new PairFinder(index, limits);
  const pairs = [...finder.pairs()].map(([one, other]) => `${names[one]} + ${names[other]}`);
  return { pairs, counts: finder.counts };
}

describe('blocking', () => {
  it.each([
    ['Olena Marchuk', 'Марчук Олена'],
    ['Xu Jinglei', '徐静蕾'],
    ['Zelenskyy', 'Selenskyj'],
    ['Henry A. Kissinger', 'H. Kissinger'],
    ['Kishi', 'Nobusuke Kishi'],
    ['Mohammad Reza Pahlavi', 'Muhammed Riza Pahlevi'],
  ])('compares %s and %s', (one, other) => {
    expect(pairsOf([one, other]).pairs).toEqual([`${one} + ${other}`]);
  });

  it('does not compare people who share one word only, unless it is all there is of a name', () => {
    expect(pairsOf(['John Davis', 'John Miller', 'Robert Davis']).pairs).toEqual([]);
  });

  it('gives each pair once, however many keys the two share', () => {
    const names = ['Ana Maria Lopez', 'Ana Maria Lopez', 'Maria Ana Lopez', 'Lopez'];
    const { pairs, counts } = pairsOf(names);
    expect(pairs).toHaveLength(6);
    expect(counts).toEqual({ pairs: 6, narrowed: 0, notCompared: 0 });
  });

  it('compares those who share an identifier, whatever they are called', () => {
    const index = new EntityIndex();
    const identifiers = [{ scheme: 'wikidata', value: 'Q1' }];
    index.add(person('one', 'Rosa Diaz', { identifiers }));
    index.add(person('other', 'The Minister', { identifiers }));
    expect([...new PairFinder(index).pairs()]).toEqual([[0, 1]]);
  });

  it('narrows a block that is too large to neighbours by name, and counts what it leaves out', () => {
    const names = Array.from({ length: 20 }, (_, at) => `John ${'abcdefghijklmnopqrst'[at]}. Smith`);
    const { pairs, counts } = pairsOf(names, { maxPairs: 50, window: 2 });
    expect(counts.narrowed).toBeGreaterThan(0);
    expect(counts.notCompared).toBeGreaterThan(0);
    expect(new Set(pairs)).toContain('John a. Smith + John b. Smith');
    expect(pairs.length).toBeLessThan((20 * 19) / 2);
    expect(pairsOf(names).counts).toMatchObject({ pairs: 190, notCompared: 0 });
  });
});
