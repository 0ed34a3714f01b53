import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { Java } from './java.js';
import { NoNeo4jError } from './no-neo4j-error.js';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/demarche-neo4j', import.meta.url));
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

/**
 * The Java class path of a Neo4j release, downloaded by Maven (about 150 MB) where it is not there yet.
 * @throws NoNeo4jError when Maven is missing or fails.
 */
export function classpath(version: string, java: Java): string {
  const file = join(CACHE, `${version}.classpath`);
  const cached = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (cached !== '' && cached.split(delimiter).every((jar) => existsSync(jar))) return cached;
  mkdirSync(CACHE, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  runMaven(version, java, fresh);
  renameSync(fresh, file);
  return readFileSync(file, 'utf8').trim();
}

function runMaven(version: string, java: Java, outputFile: string): void {
  const options = [`-Dneo4j.version=${version}`, `-Dmdep.outputFile=${outputFile}`, '-Dmdep.includeScope=runtime'];
  const { error, status, stdout } = spawnSync('mvn', ['-q', '-B', '-ntp', '-f', POM, GOAL, ...options], {
    encoding: 'utf8',
    env: { ...process.env, JAVA_HOME: java.home },
    shell: process.platform === 'win32',
  });
  if (error !== undefined) {
    throw new NoNeo4jError(
      `Maven (mvn) is needed to download Neo4j and cannot be run: ${error.message}. Install Maven 3.6 or later.`,
    );
  }
  if (status !== 0) {
    const reason = /^\[ERROR\] (\S.*)$/m.exec(stripVTControlCharacters(stdout))?.[1] ?? stdout.trim();
    throw new NoNeo4jError(`Maven could not download Neo4j ${version}: ${reason}`);
  }
}
