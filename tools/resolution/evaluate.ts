/**
 * Prints how well `demarche resolve` finds again who is who in the Office of the Historian's data: `npm run evaluate:resolution`.
 * `-- --estimate` prints what the weights are made of, `-- --errors` the pairs that are wrong.
 */
import { historianData } from '../remarks/data.js';
import { type Compared, type Comparisons, compare, precisionRecall } from './compare.js';
import { estimate } from './estimate.js';
import { isHeldOut, type NamesOf, readMentions } from './mentions.js';

const THRESHOLDS = [0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.98, 0.99, 0.999];

const root = historianData();
if (root === undefined) throw new Error('The data is not here: set DEMARCHE_HISTORIAN_DATA to its folder.');
for (const names of ['FORMS', 'INITIALS'] as const) await evaluate(root, names);

async function evaluate(folder: string, names: NamesOf): Promise<void> {
  const mentions = await readMentions(folder, names);
  if (process.argv.includes('--estimate')) {
    const { compared } = compare(
      mentions.filter((mention) => !isHeldOut(mention)),
      true,
    );
    console.log(`\n${names}: the half on which the weights are estimated, ${compared.length} pairs`);
    for (const { feature, level, ofOne, ofTwo, m, u, bits } of estimate(compared)) {
      console.log(
        [
          feature.padEnd(12),
          level.padEnd(16),
          ...[ofOne, ofTwo].map((n) => n.toFixed(0).padStart(8)),
          m.toFixed(5),
          u.toFixed(5),
          bits.toFixed(1).padStart(6),
        ].join('  '),
      );
    }
    return;
  }
  const heldOut = mentions.filter(isHeldOut);
  const comparisons = compare(heldOut);
  report(names, heldOut.length, comparisons);
  if (process.argv.includes('--errors')) for (const pair of wrong(comparisons)) console.log(lineOf(pair));
}

function report(names: NamesOf, mentions: number, comparisons: Comparisons): void {
  const { gold, blocked, blockedGold, notCompared, compared, milliseconds } = comparisons;
  console.log(`\n${names}: ${mentions} records of the half that is held out, ${gold} pairs of one person`);
  console.log(
    `blocking: ${blocked} pairs, ${blockedGold} of them of one person: recall ${(blockedGold / gold).toFixed(4)}; ` +
      `${notCompared} not compared; ${compared.length} have names that are alike`,
  );
  console.log(`${Math.round(milliseconds)} ms, ${Math.round((blocked / milliseconds) * 1000)} pairs a second`);
  console.log('above    proposed     right  precision   recall');
  for (const above of THRESHOLDS) {
    const { proposed, right, precision, recall } = precisionRecall(comparisons, above);
    const counts = [proposed, right].map((count) => String(count).padStart(8));
    console.log([String(above).padEnd(6), ...counts, precision.toFixed(4).padStart(9), recall.toFixed(4)].join('  '));
  }
}

/** Above the middle though of two, the best first; then below it though of one, the worst first. */
function wrong({ compared }: Comparisons): readonly Compared[] {
  const two = compared.filter(({ isOne, score }) => !isOne && score >= 0.5).sort((a, b) => b.score - a.score);
  const one = compared.filter(({ isOne, score }) => isOne && score < 0.5).sort((a, b) => a.score - b.score);
  return [...two.slice(0, 60), ...one.slice(0, 60)];
}

function lineOf({ one, other, isOne, score, parts }: Compared): string {
  const because = parts.map(({ feature, level, weight }) => `${feature} ${level} ${weight.toFixed(1)}`).join(', ');
  return `${isOne ? 'one' : 'TWO'} ${score}  ${one.person.name} [${one.record} ${one.gold}] | ${other.person.name} [${other.record} ${other.gold}]: ${because}`;
}
