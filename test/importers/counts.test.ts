import { countRecords, NO_COUNTS } from '../../src/importers/pipeline/counts.js';

describe('the reasons of rejections', () => {
  it('are counted, and those beyond the fiftieth together, however many there are', () => {
    const rejected = (reason: string) => ({ kind: 'row', outcome: 'rejected', unplaced: [], reason }) as const;
    const many = [...Array(200).keys()].map((number) => rejected(`reason ${number}`));
    const counts = countRecords(countRecords(NO_COUNTS, many), [rejected('reason 3'), rejected('one more')]);
    expect(Object.keys(counts.reasons)).toHaveLength(51);
    expect(counts.reasons).toMatchObject({ 'reason 0': 1, 'reason 3': 2, 'reason 49': 1, 'other reasons': 151 });
  });
});
