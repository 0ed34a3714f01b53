import { readElements } from '../../../../tools/remarks/elements.js';
import { knownPeople } from '../../../../tools/remarks/known-people.js';
import { readLabels } from '../../../../tools/remarks/labels.js';
import { SAMPLE_SIZE, SEED, sample } from '../../../../tools/remarks/sample.js';
import { score } from '../../../../tools/remarks/score.js';
import { scoreResolution } from '../../../../tools/remarks/score-resolution.js';
import { describeHistorian, historianFolder } from '../../../support/historian.js';

describe('the labels', () => {
  it('are of 150 different elements', () => {
    const labels = readLabels();
    expect(labels).toHaveLength(SAMPLE_SIZE);
    expect(new Set(labels.map(({ at }) => at)).size).toBe(SAMPLE_SIZE);
  });
});

describeHistorian('who met whom, when, on the labelled remarks', () => {
  // A skipped suite's body runs too, so what is not here is not read.
  const isThere = historianFolder() !== '';
  const elements = isThere ? readElements(historianFolder()) : [];
  const labels = isThere ? readLabels() : [];
  const scores = score(elements, labels);

  it('is measured on the elements that the seed draws', () => {
    expect(sample(elements, SAMPLE_SIZE, SEED).map(({ locator }) => locator)).toEqual(labels.map(({ at }) => at));
  });

  it.each(['all', 'met', 'persons'] as const)('has precision 0.95 and recall 0.80 at least: %s', (measure) => {
    expect(scores[measure].precision).toBeGreaterThanOrEqual(0.95);
    expect(scores[measure].recall).toBeGreaterThanOrEqual(0.8);
  });

  it('is resolved to nobody else than the label says', async () => {
    const { resolved, wrong } = scoreResolution(elements, labels, await knownPeople(historianFolder()));
    expect(wrong).toEqual([]);
    expect(resolved).toBeGreaterThan(0);
  });
});
