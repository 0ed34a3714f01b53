import { parseArgs } from 'node:util';
/** Imports a stream of GDELT's form and says how much memory that took: `npm run proof:memory [-- --megabytes 5000 --seed 1]`. */
import { LIMIT, proveMemory, type Sample } from './prove.js';

const MB = 1e6;

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
});
const bytes = Number(values.megabytes) * MB;
const every = Math.max(100 * MB, bytes / 50);
let told = 0;

const { summary, last } = await proveMemory({
  bytes,
  seed: Number(values.seed),
  onSample: (sample) => {
    if (sample.bytes - told < every) return;
    told = sample.bytes;
    process.stdout.write(`${line(sample)}\n`);
  },
});
const records = Object.values(summary.counts.records);
const read = records.reduce((sum, count) => sum + count.read, 0);
const written = records.reduce((sum, count) => sum + count.written, 0);
process.stdout.write(
  `${JSON.stringify(summary.counts, undefined, 1)}\n${line(last)}\n` +
    `${read} rows, ${written} of them written, ${Math.round(read / last.seconds)} rows/s; most memory resident ${megabytes(last.peak)}.\n`,
);
if (last.peak > LIMIT) {
  process.stderr.write(`That is more than ${megabytes(LIMIT)}.\n`);
  process.exitCode = 1;
}

function line({ bytes, seconds, resident, peak, storeBytes }: Sample): string {
  return `${megabytes(bytes)} of rows after ${seconds.toFixed(0)} s: resident ${megabytes(resident)}, peak ${megabytes(peak)}, store ${megabytes(storeBytes)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(0)} MB`;
}
