import { Once } from '../../src/importers/input/once.js';

describe('ids that are given once', () => {
  it('are those of which no record before said another thing, however many there are', () => {
    const once = new Once();
    const ids = [...Array(5000).keys()].map((number) => `id-${number}`);
    expect(ids.every((id) => once.isFirst(id, { is: id }))).toBe(true);
    expect(ids.every((id) => once.isFirst(id, { is: id }))).toBe(true);
    expect(ids.some((id) => once.isFirst(id, { is: 'another' }))).toBe(false);
    expect(once.isFirst('id-5000', {})).toBe(true);
  });
});
