import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './cli.js';

/** Earlier ones do not know GEXF 1.3. */
const IS_THERE = 'import networkx; assert tuple(map(int, networkx.__version__.split(".")[:2])) >= (3, 4)';

const python = [process.env.NETWORKX_PYTHON, 'python3', '/usr/bin/python3'].find(
  (command) => command !== undefined && spawnSync(command, ['-c', IS_THERE]).status === 0,
);

const READER = fileURLToPath(new URL('read-networkx.py', import.meta.url));

/** A graph as NetworkX has it, by the ids of its nodes and the keys of its edges. */
export interface NetworkxGraph {
  readonly directed: boolean;
  readonly name: string | null;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly NetworkxEdge[];
}

export interface NetworkxEdge {
  readonly source: string;
  readonly target: string;
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * `describe` for tests that need Python with NetworkX. Where there is none they are skipped with one line that says so; with
 * REQUIRE_NETWORKX=1 that is a failure. `run` gives what Python prints, and rejects with what it complains of.
 */
export function describeWithPython(
  name: string,
  tests: (run: (args: readonly string[]) => Promise<string>) => void,
): void {
  const advice =
    'install NetworkX 3.4 or later for python3, or name a Python that has it in NETWORKX_PYTHON; REQUIRE_NETWORKX=1 makes this a failure';
  const isSkipped = python === undefined && process.env.REQUIRE_NETWORKX !== '1';
  if (isSkipped) process.stderr.write(`\nSKIPPED: no NetworkX 3.4 found, so "${name}" is not tested: ${advice}.\n\n`);
  (isSkipped ? describe.skip : describe)(name, () =>
    tests(async (args) => {
      if (python === undefined) throw new Error(`No NetworkX 3.4 found: ${advice}.`);
      const { stdout } = await promisify(execFile)(python, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
      return stdout;
    }),
  );
}

/** `describe` for tests that read files with NetworkX, as {@link describeWithPython}. */
export function describeWithNetworkx(
  name: string,
  tests: (read: (format: string, text: string) => Promise<NetworkxGraph>) => void,
): void {
  describeWithPython(name, (run) => {
    const folder = temporaryFolder();
    afterAll(() => folder.remove());
    tests(async (format, text) => {
      const file = join(folder.path, `graph.${format}`);
      writeFileSync(file, text);
      return JSON.parse(await run([READER, format, file]));
    });
  });
}
