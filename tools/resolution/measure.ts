/** Measures blocking and the comparison of names on grown people: `npx tsx tools/resolution/measure.ts [how many]`. */
import { EntityIndex } from '../../src/resolution/blocking/entity-index.js';
import { PairFinder } from '../../src/resolution/blocking/pairs.js';
import { likeness } from '../../src/resolution/names/likeness.js';
import { growNames } from '../../test/fixtures/grow-names.js';

const count = Number(process.argv[2] ?? 100_000);
const people = growNames(count);
const seconds = () => process.cpuUsage().user / 1e6;
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);
const began = seconds();
const index = new EntityIndex();
for (const person of people) index.add(person);
const finder = new PairFinder(index);
const indexed = seconds();
console.log(`${count} people: indexed in ${(indexed - began).toFixed(1)} s, ${megabytes()} MB resident`);
let alike = 0;
for (const [first, second] of finder.pairs()) {
  const [one, other] = [index.entities[first], index.entities[second]];
  const found = one && other && likeness(one.forms, other.forms);
  if (found !== undefined && found.level !== 'DIFFERENT') alike += 1;
}
const compared = seconds();
const { pairs, narrowed, notCompared } = finder.counts;
console.log(
  `${pairs} pairs compared in ${(compared - indexed).toFixed(1)} s (${Math.round(pairs / (compared - indexed))} a second), ` +
    `${alike} alike, ${narrowed} blocks narrowed, at most ${notCompared} pairs not compared, ${megabytes()} MB resident`,
);
