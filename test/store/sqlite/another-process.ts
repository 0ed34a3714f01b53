import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('./apply-with-progress.ts', import.meta.url));

/**
 * Applies `grow(meetings)` to the store at `path` in a process of its own, and kills that with SIGKILL as soon as it says that it comes
 * to its `killAt`-th statement.
 * @returns how many statements it came to, and whether it said that it was done.
 */
export async function applyInAnotherProcess(path: string, meetings: number, killAt = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, path, String(meetings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  let statements = 0;
  let done = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'statement') statements += 1;
    if (line === 'done') done = true;
    if (statements >= killAt) child.kill('SIGKILL');
  }
  await gone;
  return { statements, done, signal: child.signalCode };
}
