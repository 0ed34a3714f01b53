import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Neo4jLocation } from '../../../src/store/location.js';
import { openNeo4jStore } from '../../../src/store/neo4j/store.js';
import { change } from '../../conformance/harness.js';
import { certificate, describeNeo4j, neo4jLocation, wipe } from '../../support/neo4j.js';

const CHECK = fileURLToPath(new URL('./write-and-read.ts', import.meta.url));

/** The tests' Neo4j over another scheme. */
function over(scheme: string): Neo4jLocation {
  const location = neo4jLocation();
  return { ...location, uri: location.uri.replace(/^[^:]*/, scheme) };
}

describeNeo4j('A real Neo4j is written to and read from', () => {
  beforeEach(wipe);

  it.each(['bolt', 'neo4j'])('over %s://', async (scheme) => {
    const store = await openNeo4jStore(over(scheme));
    await store.apply(change({ sources: [{ id: 'source', title: scheme }] }));
    expect((await store.sources(['source'])).get('source')).toEqual({ id: 'source', title: scheme });
    await store.close();
  });

  it('in the home database of the user where none is named', async () => {
    const store = await openNeo4jStore({ ...neo4jLocation(), database: undefined });
    expect(await store.apply(change({ sources: [{ id: 'source', title: 'Source' }] }))).toBe(1);
    expect(await store.countSources()).toBe(1);
    await store.close();
  });
});

const describeEncrypted = certificate() === undefined ? describe.skip : describeNeo4j;

describeEncrypted('A real Neo4j is written to and read from over an encrypted connection', () => {
  beforeEach(wipe);

  it.each(['bolt+ssc', 'neo4j+ssc'])('of a certificate that nobody vouches for, over %s://', async (scheme) => {
    const store = await openNeo4jStore(over(scheme));
    await store.apply(change({ sources: [{ id: 'source', title: scheme }] }));
    expect((await store.sources(['source'])).get('source')?.title).toBe(scheme);
    await store.close();
  });

  it.each(['bolt+s', 'neo4j+s'])('of a certificate that Node trusts, over %s://', (scheme) => {
    const output = runWithTrust(scheme, { NODE_EXTRA_CA_CERTS: certificate() });
    expect(output).toBe(`${scheme}\n`);
  });

  it('and refused over neo4j+s:// where nobody vouches for the certificate', () => {
    expect(runWithTrust('neo4j+s', {})).toMatch(/STORE_UNAVAILABLE .* cannot be used/);
  });
});

function runWithTrust(scheme: string, trust: NodeJS.ProcessEnv): string {
  const location = JSON.stringify(over(scheme));
  const env = { ...process.env, ...trust };
  return execFileSync(process.execPath, ['--import', 'tsx', CHECK, location], { env, encoding: 'utf8' });
}
