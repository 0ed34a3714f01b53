/**
 * Draws the sample of remarks that is labelled by hand: `npx tsx tools/remarks/sample.ts [--text]`. It prints the locators, and
 * with `--text` the remarks beside them, for whoever labels. The same seed draws the same elements from the same data.
 */
import { pathToFileURL } from 'node:url';
import { historianData } from './data.js';
import { type RemarkElement, readElements } from './elements.js';

export const SEED = 6_1952;
export const SAMPLE_SIZE = 150;

/** `size` elements drawn without replacement from those that have a remark, in the order in which they were drawn. */
export function sample(elements: readonly RemarkElement[], size: number, seed: number): readonly RemarkElement[] {
  const next = mulberry32(seed);
  const pool = elements.filter(({ remark }) => remark !== '');
  const drawn: RemarkElement[] = [];
  while (drawn.length < size && pool.length > 0) drawn.push(...pool.splice(Math.floor(next() * pool.length), 1));
  return drawn;
}

/** Mulberry32, a small generator with 32 bits of state: a number from 0 up to 1, the same ones for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = historianData();
  if (root === undefined) throw new Error('The data is not here: set HISTORIAN_DATA to its folder.');
  for (const element of sample(readElements(root), SAMPLE_SIZE, SEED)) {
    const { locator, traveller, start, end, country, locale = '', remark } = element;
    console.log(
      process.argv.includes('--text')
        ? `${locator}\t${start}/${end}\t${traveller}\t${country}\t${locale}\t${remark}`
        : locator,
    );
  }
}
