/** Prints precision and recall of the rules for remarks on the labels: `npm run evaluate:remarks [-- --errors]`. */
import { historianData } from './data.js';
import { readElements } from './elements.js';
import { knownPeople } from './known-people.js';
import { readLabels } from './labels.js';
import { type Measure, score } from './score.js';
import { scoreResolution } from './score-resolution.js';

const NAMES: Readonly<Record<Measure, string>> = {
  all: 'who met whom, when',
  met: '  as the remark tells',
  persons: '    of these, single persons',
  listed: '  as the listing of the visit tells',
  attended: 'meetings of many attended',
  accompanied: 'whom the traveller accompanied',
};

const root = historianData();
if (root === undefined) throw new Error('The data is not here: set HISTORIAN_DATA to its folder.');
const elements = readElements(root);
const labels = readLabels();
const scores = score(elements, labels);
const columns = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(38) : String(cell).padStart(10))).join('');
console.log(columns(['', 'labelled', 'read', 'matched', 'precision', 'recall']));
for (const measure of Object.keys(NAMES) as Measure[]) {
  const { labelled, read, matched, precision, recall, wrong, missed } = scores[measure];
  console.log(columns([NAMES[measure], labelled, read, matched, precision.toFixed(3), recall.toFixed(3)]));
  if (!process.argv.includes('--errors') || measure === 'persons' || measure === 'all') continue;
  for (const line of wrong) console.log(`  wrong   ${line}`);
  for (const line of missed) console.log(`  missed  ${line}`);
}

const { persons, resolved, right, ambiguous, wrong, unknown } = scoreResolution(
  elements,
  labels,
  await knownPeople(root),
);
console.log(
  `\nOf ${persons} mentions of persons, ${resolved} are resolved by the index of the importer, ${right} of them rightly; ` +
    `${ambiguous} are ambiguous, ${unknown.length} unknown.`,
);
for (const line of wrong) console.log(`  wrong   ${line}`);
if (process.argv.includes('--errors')) for (const line of unknown) console.log(`  unknown ${line}`);
