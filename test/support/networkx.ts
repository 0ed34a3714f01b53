import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
 * `describe` for tests that read files with NetworkX. Where Python has none they are skipped with one line that says so; with
 * REQUIRE_NETWORKX=1 that is a failure.
 */
export function describeWithNetworkx(
  name: string,
  tests: (read: (format: string, text: string) => NetworkxGraph) => void,
): void {
  const advice =
    'install NetworkX 3.4 or later for python3, or name a Python that has it in NETWORKX_PYTHON; REQUIRE_NETWORKX=1 makes this a failure';
  if (python === undefined && process.env.REQUIRE_NETWORKX !== '1') {
    process.stderr.write(`\nSKIPPED: no NetworkX 3.4 found, so "${name}" is not tested: ${advice}.\n\n`);
  }
  const register = python === undefined && process.env.REQUIRE_NETWORKX !== '1' ? describe.skip : describe;
  register(name, () => {
    const folder = temporaryFolder();
    afterAll(() => folder.remove());
    tests((format, text) => {
      if (python === undefined) throw new Error(`No NetworkX 3.4 found: ${advice}.`);
      const file = join(folder.path, `graph.${format}`);
      writeFileSync(file, text);
      return JSON.parse(execFileSync(python, [READER, format, file], { encoding: 'utf8', maxBuffer: 1 << 28 }));
    });
  });
}
