import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type Memory, memoryOf } from './memory-of.js';
import { gdeltRows } from './rows.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What an import may hold in memory, of a file of any size. */
export const LIMIT = 512 * 1024 ** 2;

const SAMPLE_EVERY_MS = 250;

export interface Sample extends Memory {
  readonly seconds: number;
  /** Of the stream, so far. */
  readonly bytes: number;
  /** Of the store on the disk. */
  readonly storeBytes: number;
}

export interface Proof {
  /** The summary that the command printed as JSON; absent when it failed. */
  readonly summary: {
    readonly counts: {
      readonly records: Readonly<Record<string, { readonly read: number; readonly written: number }>>;
    };
  };
  readonly last: Sample;
}

export interface ProofOptions {
  readonly bytes: number;
  readonly seed: number;
  readonly onSample?: (sample: Sample) => void;
}

/**
 * Pipes a stream of GDELT's form into `demarche import gdelt -`, in a process of its own with an empty embedded store, and
 * looks at the memory of that process all the while.
 * @throws when the command fails.
 */
export async function proveMemory({ bytes, seed, onSample = () => {} }: ProofOptions): Promise<Proof> {
  const data = mkdtempSync(join(tmpdir(), 'demarche-proof-'));
  const args = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), 'import', 'gdelt', '--json'];
  const child = spawn(process.execPath, [...args, '--rejects', join(data, 'rejects.jsonl'), '-'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: data, DEMARCHE_DATA: data },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const began = Date.now();
  let given = 0;
  let peak = 0;
  const sample = (): Sample => {
    const { resident, peak: soFar } = memoryOf(child.pid ?? 0);
    peak = Math.max(peak, resident, soFar);
    return { seconds: (Date.now() - began) / 1000, bytes: given, resident, peak, storeBytes: sizeOf(data) };
  };
  let last = sample();
  const timer = setInterval(() => {
    last = sample();
    onSample(last);
  }, SAMPLE_EVERY_MS);
  try {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const closed = once(child, 'close');
    await pipeline(Readable.from(counted(gdeltRows(bytes, seed), (count) => (given += count))), child.stdin);
    const [status] = await closed;
    if (status !== 0) throw new Error(`The import ended with status ${status}.`);
    return {
      summary: JSON.parse(output) as Proof['summary'],
      last: { ...last, bytes: given, seconds: (Date.now() - began) / 1000 },
    };
  } finally {
    clearInterval(timer);
    child.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

function* counted(chunks: Iterable<Buffer>, onBytes: (count: number) => void): Generator<Buffer> {
  for (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
