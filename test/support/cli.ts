import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Finished {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves with the match as soon as what came on this stream matches; rejects when the command ends before. */
  said(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the real command line in a process of its own, with these variables and no others that configure it. */
export function startCli(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: join(tmpdir(), 'nobody'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
    });
  }
  const finished = once(child, 'close').then(([status, signal]): Finished => ({ status, signal, ...output }));
  return {
    process: child,
    finished,
    said: (stream, pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output[stream]);
          if (match !== null) resolve(match);
        };
        child[stream].on('data', look);
        look();
        finished.then(() => reject(new Error(`Ended without saying ${pattern}: ${JSON.stringify(output)}`)));
      }),
  };
}

export function runCli(args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Finished> {
  return startCli(args, environment).finished;
}

/** A folder that is gone after the test. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'demarche-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Registers a store that holds the shipped dossier, for all tests of the enclosing `describe`; gives what runs this command on it. */
export function onShippedDossier(command: string): (...args: string[]) => Promise<Finished> {
  const folder = temporaryFolder();
  beforeAll(() => runCli(['load', 'dossiers/witkoff-moscow-2025.yaml'], { DEMARCHE_DATA: folder.path }));
  afterAll(() => folder.remove());
  return (...args) => runCli([command, ...args], { DEMARCHE_DATA: folder.path });
}
