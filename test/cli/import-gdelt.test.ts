import { LIMIT, proveMemory } from '../../tools/memory-proof/prove.js';

describe('demarche import gdelt', () => {
  it('holds little in memory of a stream that it reads to its end: npm run proof:memory shows it of 5 GB', async () => {
    const { summary, last } = await proveMemory({ bytes: 12_000_000, seed: 1 });
    const read = Object.values(summary.counts.records).reduce((sum, count) => sum + count.read, 0);
    expect(read).toBeGreaterThan(25_000);
    expect(last.peak).toBeGreaterThan(0);
    expect(last.peak).toBeLessThan(LIMIT);
  });
});
