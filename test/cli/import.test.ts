import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.js';
import { longTrips } from '../fixtures/long-files.js';
import { runCli, temporaryFolder } from '../support/cli.js';
import { dump } from '../support/dump.js';

const FIXTURES = 'test/fixtures/historian';
describe('demarche import', () => {
  const folder = temporaryFolder();
  const rejects = join(folder.path, 'rejects.jsonl');
  afterAll(() => folder.remove());

  const data = (name: string) => join(folder.path, name);
  async function dumpOf(name: string) {
    const store = await openStore({ kind: 'sqlite', path: join(data(name), 'demarche.db') });
    try {
      return { revision: await store.revision(), dump: await dump(store) };
    } finally {
      await store.close();
    }
  }

  it('brings a folder into the embedded store, and says what became of each kind of record', async () => {
    const args = ['import', 'historian', '--rejects', rejects, FIXTURES];
    const first = await runCli(args, { DEMARCHE_DATA: data('one') });
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(
      /^Imported 12 files \(1 other file left out\): 35 records read, 31 written, 0 unchanged, 4 rejected\.\n {2}person: 3 records read/,
    );
    expect(first.stdout).toContain(`Rejected records are in ${rejects}, each with what is wrong.`);
    expect(first.stdout).toContain('Rejected:\n  the whole record: expected what fits the graph: 1\n');
    const before = await dumpOf('one');
    const again = await runCli(args, { DEMARCHE_DATA: data('one') });
    expect(again.stdout).toMatch(
      /35 records read, 0 written, 31 unchanged, 4 rejected\.[\s\S]*Put into the store: nothing\./,
    );
    expect(await dumpOf('one')).toEqual(before);
  });

  it('says what would change with --dry-run, as JSON with --json, and writes no file', async () => {
    const { status, stdout, stderr } = await runCli(['import', 'historian', '--dry-run', '--json', FIXTURES], {
      DEMARCHE_DATA: data('two'),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      dryRun: true,
      store: `SQLite at ${join(data('two'), 'demarche.db')} (not there yet)`,
      revision: 0,
      counts: { put: { PERSON: 10, TRIP: 15 }, reasons: { 'country/@id: expected the id of a state or territory': 1 } },
    });
    expect(existsSync(data('two'))).toBe(false);
  });

  it('stops with status 1 at the first wrong record when it is strict', async () => {
    const { status, stdout, stderr } = await runCli(
      ['import', 'historian', '--strict', '--rejects', rejects, FIXTURES],
      { DEMARCHE_DATA: data('three') },
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /russia\.xml:42 chief of mission, the whole record: expected .*nobody-here.*--strict was given/,
    );
  });

  it.each([
    [['import'], 2, /missing required argument 'format'/],
    [['import', 'historian'], 2, /missing required argument 'paths'/],
    [['import', 'histrian', FIXTURES], 2, /Expected a format: historian, .*\. Did you mean "historian"\?/],
    [['import', 'historian', '--retrieved', 'today', FIXTURES], 2, /Expected a day such as 2025-11-26/],
    [['import', 'historian', '--drr-run', FIXTURES], 2, /unknown option '--drr-run'\n\(Did you mean --dry-run\?\)/],
    [['import', 'historian', '--option', 'x=1', FIXTURES], 2, /--option x: expected an option of "historian": none/],
    [['import', 'historian', '--option', 'x', FIXTURES], 2, /Expected NAME=VALUE/],
    [['import', 'historian', 'nowhere'], 1, /nowhere: no such file or folder/],
    [
      ['import', 'historian', '--rejects', 'no/where.jsonl', FIXTURES],
      1,
      /--rejects no\/where\.jsonl: expected a file in a folder that is there, and "no" is none; make the folder first/,
    ],
    [['import', 'historian', '--rejects', 'test', FIXTURES], 1, /--rejects test: expected a file, and it is a folder/],
    [
      ['import', 'historian', 'dossiers/witkoff-moscow-2025.yaml'],
      1,
      /a dossier: put it into the store with "demarche load"/,
    ],
  ])('with %j ends with status %i and says why', async (args, expected, message) => {
    const { status, stdout, stderr } = await runCli(args, { DEMARCHE_DATA: data('four') });
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at |Unexpected/m);
  });

  it('does not write rejects over a file that it is to read', async () => {
    const file = join(folder.path, 'trips-of-rejects.xml');
    writeFileSync(file, longTrips(1));
    const before = readFileSync(file, 'utf8');
    const { status, stdout, stderr } = await runCli(['import', 'historian', '--rejects', file, file], {
      DEMARCHE_DATA: data('five'),
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/--rejects .*: it is a file to be imported/);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
