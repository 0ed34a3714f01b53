import { pairOf, type Verdict } from '../../src/domain/judgement.js';
import { Best } from '../../src/resolution/best.js';
import { mergeInRounds } from '../../src/resolution/merge-in-rounds.js';
import { Resolution, type ResolutionOptions } from '../../src/resolution/propose.js';
import { putJudgements } from '../../src/resolution/put-judgements.js';
import { PRIOR } from '../../src/resolution/weights.js';
import type { Store } from '../../src/store/port.js';
import { freshStore } from '../conformance/harness.js';
import { DOUBLES } from '../fixtures/doubles.js';
import { describeOnEachStore } from '../support/stores.js';

async function proposalsIn(store: Store, options: Partial<ResolutionOptions> = {}) {
  const resolution = new Resolution(store, { above: 0.3, ...options });
  const best = new Best(100);
  for await (const proposal of resolution.proposals()) best.add(proposal);
  return { proposals: best.proposals(), counts: resolution.counts };
}

async function pairsIn(store: Store, options: Partial<ResolutionOptions> = {}) {
  return (await proposalsIn(store, options)).proposals.map(({ one, other }) => pairOf(one.id, other.id).join(' '));
}

const DOUBLE_PAIRS = [
  'list:diaz rosa-diaz',
  'henry-a-lund list:lund',
  'list:marchuk olena-marchuk',
  'list:xu xu-jinglei',
];

describeOnEachStore('the resolution of entities', (under) => {
  const store = freshStore(under, DOUBLES);
  const judge = (one: string, other: string, verdict: Verdict) => {
    const judgement = { pair: pairOf(one, other), verdict, by: 'a test', on: '2025-02-01' };
    return putJudgements(store(), [judgement], { note: 'judged', recordedOn: '2025-02-01' });
  };

  it('proposes what is twice in any script, and neither the next king, nor the son, nor whom one met, nor a namesake of another century', async () => {
    expect(await pairsIn(store())).toEqual(expect.arrayContaining(DOUBLE_PAIRS));
    expect(await pairsIn(store())).toHaveLength(DOUBLE_PAIRS.length);
  });

  it('says of each proposal what it is made of: the score is the sum of the parts', async () => {
    const { proposals, counts } = await proposalsIn(store());
    for (const { score, parts } of proposals) {
      const odds = 2 ** parts.reduce((sum, { weight }) => sum + weight, PRIOR);
      expect(score).toBeCloseTo(odds / (1 + odds), 3);
      expect(parts.every(({ because }) => because !== '')).toBe(true);
    }
    const lund = proposals.find(({ one, other }) => [one.id, other.id].includes('henry-a-lund'));
    expect(lund?.parts.map(({ because }) => because)).toEqual(
      expect.arrayContaining(['both born 1923', 'both Ambassador, Northland']),
    );
    expect(counts).toMatchObject({ entities: DOUBLES.entities.length, narrowed: 0, notCompared: 0, judged: 0 });
  });

  it('proposes only kinds that are asked for, above the score that is asked for', async () => {
    expect(await pairsIn(store(), { kinds: ['STATE', 'PLACE'] })).toEqual([]);
    const { proposals } = await proposalsIn(store(), { above: 0.99 });
    expect(proposals.every(({ score }) => score >= 0.99)).toBe(true);
  });

  it('does not propose again what was judged; what is unsure, when it is asked to', async () => {
    await judge('rosa-diaz', 'list:diaz', 'DIFFERENT');
    await judge('xu-jinglei', 'list:xu', 'UNSURE');
    await judge('henry-a-lund', 'list:lund', 'SAME');
    expect(await pairsIn(store())).toEqual(['list:marchuk olena-marchuk']);
    expect(await pairsIn(store(), { again: true })).toEqual(
      expect.arrayContaining(['list:marchuk olena-marchuk', 'list:xu xu-jinglei']),
    );
  });

  it('does not propose what is different from one of those that are one', async () => {
    await judge('otto-brandt', 'henry-a-lund', 'SAME');
    await judge('otto-brandt', 'list:lund', 'DIFFERENT');
    expect((await pairsIn(store())).filter((pair) => pair.includes('list:lund'))).toEqual([]);
  });

  it('merges what scores as much, says why, and does nothing the second time', async () => {
    const options = { above: 0.9, on: '2025-03-01' } as const;
    const planned = await mergeInRounds(store(), { ...options, dryRun: true });
    expect(await store().revision()).toBe(1);
    const { merged, refused } = await mergeInRounds(store(), options);
    expect(refused).toEqual([]);
    expect(merged).toEqual(planned.merged);
    expect(merged.map(({ pair }) => pair.join(' '))).toContain('list:diaz rosa-diaz');
    expect(merged.find(({ pair }) => pair.includes('rosa-diaz'))).toMatchObject({
      verdict: 'SAME',
      by: 'demarche resolve',
      on: '2025-03-01',
      reason: expect.stringContaining('the same identifier wikidata:q1'),
    });
    expect((await store().identify(['list:diaz'])).get('list:diaz')?.id).toBe('rosa-diaz');
    const revision = await store().revision();
    expect((await mergeInRounds(store(), options)).merged).toEqual([]);
    expect(await store().revision()).toBe(revision);
  });

  it('merges nothing that something speaks against, however alike the names are', async () => {
    const { merged } = await mergeInRounds(store(), { above: 0.01, on: '2025-03-01' });
    const ids = merged.flatMap(({ pair }) => pair);
    for (const id of ['ali-haddad', 'ines-moreau', 'jan-kowal-1990', 'otto-brandt-jr', 'king-gustav-vi']) {
      expect(ids).not.toContain(id);
    }
  });
});
