import { findJavas, type Java } from './java.js';
import { NoNeo4jError } from './no-neo4j-error.js';

interface Release {
  readonly version: string;
  readonly minJava: number;
  /** Past this one the release does not start. */
  readonly maxJava: number;
  readonly jvmFlags: readonly string[];
  readonly mainClass: string;
}

const OPENED_PACKAGES = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
];
const OPENS = OPENED_PACKAGES.map((name) => `--add-opens=${name}=ALL-UNNAMED`);

/** The releases of Neo4j that are tried, the preferred one first. */
export const RELEASES: readonly Release[] = [
  {
    version: '2026.08.1',
    minJava: 21,
    maxJava: Number.POSITIVE_INFINITY,
    jvmFlags: [...OPENS, '--add-modules=jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED'],
    mainClass: 'org.neo4j.server.Neo4jCommunity',
  },
  {
    version: '5.26.12',
    minJava: 17,
    maxJava: 21,
    jvmFlags: OPENS,
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
  },
];

export interface Choice extends Release {
  readonly java: Java;
}

/**
 * The first release that a Java of this machine can run; with `version`, that one.
 * @throws NoNeo4jError when there is none.
 */
export function chooseRelease(version?: string): Choice {
  const wanted = version === undefined ? RELEASES : RELEASES.filter((release) => release.version === version);
  if (wanted.length === 0) {
    const known = RELEASES.map((release) => release.version).join(', ');
    throw new NoNeo4jError(`Neo4j ${version} is not one of those that can be started: ${known}.`);
  }
  const javas = findJavas();
  for (const release of wanted) {
    const java = javas.find(({ major }) => major >= release.minJava && major <= release.maxJava);
    if (java !== undefined) return { ...release, java };
  }
  const needs = wanted.map(({ version: name, minJava }) => `${minJava} or later for Neo4j ${name}`).join(', ');
  const found = javas.map(({ major, home }) => `${major} in ${home}`).join(', ') || 'none';
  throw new NoNeo4jError(`No fitting Java found (needed: ${needs}; found: ${found}). Install one, or set JAVA_HOME.`);
}
