import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.js';
import { runCli, temporaryFolder } from '../support/cli.js';

const SHIPPED = 'dossiers/witkoff-moscow-2025.yaml';

describe('demarche load', () => {
  const folder = temporaryFolder();
  const environment = { DEMARCHE_DATA: folder.path };
  const path = join(folder.path, 'demarche.db');
  afterAll(() => folder.remove());

  async function contents() {
    const store = await openStore({ kind: 'sqlite', path });
    try {
      const person = { kind: 'PERSON', filter: {}, lens: {} } as const;
      const everything = { filter: {}, lens: {} };
      const [revision, people, relations, sources] = await Promise.all([
        store.revision(),
        store.countEntities(person),
        store.countRelations(everything),
        store.countSources(),
      ]);
      return { revision, people, relations, sources };
    } finally {
      await store.close();
    }
  }

  it('puts a dossier into the embedded store, a line a step where there is no terminal', async () => {
    const { status, stdout, stderr } = await runCli(['load', SHIPPED], environment);
    expect(status).toBe(0);
    expect(stderr).toBe(`Read ${SHIPPED}\nOpened SQLite at ${path}\nChecked and written\n`);
    expect(stdout).toMatch(
      /^Loaded 1 file into SQLite at .*, which is now at revision 1: 1 source, 8 people, .* claims\.\n$/,
    );
    expect(await contents()).toMatchObject({ revision: 1, people: 8, sources: 1 });
  });

  it('loads the same file again to the same content', async () => {
    const before = await contents();
    const { status, stdout } = await runCli(['load', SHIPPED], environment);
    expect(status).toBe(0);
    expect(stdout).toMatch(/at revision 2: 1 source, 8 people/);
    expect(await contents()).toEqual({ ...before, revision: 2 });
  });

  it('leaves the store as it was when one of the files has a fault', async () => {
    const before = await contents();
    const good = join(folder.path, 'good.yaml');
    const bad = join(folder.path, 'bad.yaml');
    writeFileSync(good, 'dossier: 1\ntitle: T\nentities:\n  ann: { kind: person, name: Ann }\n');
    writeFileSync(
      bad,
      'dossier: 1\ntitle: T\nentities:\n  bobs: { kind: organization, name: Bobs, parent: white-hous }\n',
    );
    const { status, stdout, stderr } = await runCli(['load', good, bad], environment);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${bad}:4:`);
    expect(stderr).toContain('Did you mean "white-house"?');
    expect(await contents()).toEqual(before);
  });

  it('says which data folder cannot be used', async () => {
    const file = join(folder.path, 'good.yaml');
    const { status, stdout, stderr } = await runCli(['load', SHIPPED], { DEMARCHE_DATA: file });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(file);
    expect(stderr).not.toMatch(/^ +at |Unexpected/m);
  });

  it('says which Neo4j cannot be reached', async () => {
    const { status, stderr } = await runCli(['load', SHIPPED], { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/bolt:\/\/127\.0\.0\.1:1/);
    expect(stderr).not.toMatch(/^ +at |Unexpected/m);
  });
});
