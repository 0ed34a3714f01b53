import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { classpath } from './classpath.js';
import { javaExecutable } from './java.js';
import { chooseRelease } from './releases.js';

export interface AdminCommand {
  /** The home folder of the Neo4j, as `data` of `startNeo4j`: no server may run on it. */
  readonly home: string;
  /** Where file names of the arguments begin. */
  readonly folder: string;
  /** What follows `neo4j-admin`. */
  readonly arguments: readonly string[];
}

/**
 * Runs `neo4j-admin` of the release that `startNeo4j` would start, out of the same artifacts of Maven.
 * @returns what it printed.
 * @throws Error with what it printed when it fails.
 */
export function runAdmin({ home, folder, arguments: given }: AdminCommand): string {
  const { version, java, jvmFlags } = chooseRelease();
  mkdirSync(join(home, 'conf'), { recursive: true });
  const jvm = ['-Xmx1g', ...jvmFlags, '-cp', classpath(version, java), 'org.neo4j.cli.AdminTool', ...given];
  const { status, stdout, stderr } = spawnSync(javaExecutable(java), jvm, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  });
  if (status !== 0) throw new Error(`neo4j-admin ${given.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
}
