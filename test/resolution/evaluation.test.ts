import { historianData } from '../../tools/remarks/data.js';
import { compare, precisionRecall } from '../../tools/resolution/compare.js';
import { isHeldOut, type NamesOf, readMentions } from '../../tools/resolution/mentions.js';

const root = historianData();
if (root === undefined) {
  console.warn(
    'SKIPPED: the evaluation of resolution, because the data of the Office of the Historian is not here. ' +
      'Set DEMARCHE_HISTORIAN_DATA to the folder with its checkouts.',
  );
}
const withData = root === undefined ? describe.skip : describe;

/** What README.md of src/resolution says was measured, rounded down. */
const FLOORS = [
  { above: 0.3, precision: 0.99, recall: 0.96 },
  { above: 0.5, precision: 0.99, recall: 0.93 },
  { above: 0.98, precision: 0.999, recall: 0.25 },
] as const;

withData.each<NamesOf>(['FORMS', 'INITIALS'])('who is who, on the half that is held out, names as %s', (names) => {
  // A skipped suite's body runs too, so what is not here is not read.
  const mentions = root === undefined ? Promise.resolve([]) : readMentions(root, names);
  const comparisons = mentions.then((all) => compare(all.filter(isHeldOut)));

  it('blocking loses at most one pair in a thousand', async () => {
    const { gold, blockedGold, notCompared } = await comparisons;
    expect(gold).toBeGreaterThan(5000);
    expect(blockedGold / gold).toBeGreaterThan(0.999);
    expect(notCompared).toBe(0);
  });

  it.each(FLOORS)('above $above: precision $precision, recall $recall at least', async ({ above, ...floor }) => {
    const { precision, recall } = precisionRecall(await comparisons, above);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });
});
