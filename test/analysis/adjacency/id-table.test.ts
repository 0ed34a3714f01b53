import fc from 'fast-check';
import { IdTable } from '../../../src/analysis/adjacency/id-table.js';
import { compareText } from '../../../src/domain/text-order.js';

describe('A table of ids', () => {
  it('numbers them in the order in which they come, and one that comes again as before', () => {
    const table = new IdTable();
    expect(['ada', 'bo', 'ada', '', 'Ünal', 'bo', '王毅'].map((id) => table.add(id))).toEqual([0, 1, 0, 2, 3, 1, 4]);
    expect(['bo', 'b', 'boo', 'Ünal', ''].map((id) => table.find(id))).toEqual([1, -1, -1, 3, 2]);
    expect([0, 1, 2, 3, 4].map((number) => table.at(number))).toEqual(['ada', 'bo', '', 'Ünal', '王毅']);
  });

  it('holds a hundred thousand, long ones among them', () => {
    const table = new IdTable();
    const ids = [...Array(100_000).keys()].map(
      (number) => `id-${number}-${'x'.repeat(number % 997 === 0 ? 2_000 : 3)}`,
    );
    for (const id of ids) table.add(id);
    expect(table.size).toBe(100_000);
    expect(ids.every((id, number) => table.find(id) === number && table.at(number) === id)).toBe(true);
  });

  it('orders them by code points', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 2, maxLength: 20 }), (ids) => {
        const table = new IdTable();
        const numbers = ids.map((id) => table.add(id)).sort((a, b) => table.compare(a, b));
        expect(numbers.map((number) => table.at(number))).toEqual([...ids].sort(compareText));
      }),
    );
  });
});
