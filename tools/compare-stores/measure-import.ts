import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { memoryOf } from '../memory-proof/memory-of.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SAMPLE_EVERY_MS = 250;
/** Of Linux, everywhere: what /proc counts the processor's time in. */
const TICKS_PER_SECOND = 100;

export interface Measured {
  readonly seconds: number;
  /** Of the importing process, not of a server; 0 where there is no /proc. */
  readonly cpuSeconds: number;
  readonly peak: number;
  /** What was put into the store, by kind. */
  readonly put: Readonly<Record<string, number>>;
}

/** Runs the real `demarche import` in a process of its own. @throws when it fails. */
export async function measureImport(
  format: string,
  paths: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Measured> {
  const command = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), 'import', format, '--json'];
  const child = spawn(process.execPath, [...command, '--rejects', join(folder, 'rejects.jsonl'), ...paths], {
    env: { PATH: process.env.PATH, HOME: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const began = Date.now();
  let [peak, cpuSeconds] = [0, 0];
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0).peak);
    cpuSeconds = cpuSecondsOf(child.pid ?? 0) ?? cpuSeconds;
  }, SAMPLE_EVERY_MS);
  try {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    const [status] = await once(child, 'close');
    if (status !== 0) throw new Error(`The import ended with status ${status}.`);
    const { counts } = JSON.parse(output) as { counts: { put: Record<string, number> } };
    return { seconds: (Date.now() - began) / 1000, cpuSeconds, peak, put: counts.put };
  } finally {
    clearInterval(timer);
    child.kill();
  }
}

function cpuSecondsOf(pid: number): number | undefined {
  try {
    // The fields behind the name, which is in brackets: utime and stime are the 14th and 15th of all.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}
