import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli, temporaryFolder } from '../support/cli.js';

const SHIPPED = 'dossiers/witkoff-moscow-2025.yaml';

describe('demarche check', () => {
  const folder = temporaryFolder();
  const file = (name: string, text: string | Buffer) => {
    const path = join(folder.path, name);
    writeFileSync(path, text);
    return path;
  };
  afterAll(() => folder.remove());

  it('counts what is in a dossier without a fault, and wants no configuration', async () => {
    const { status, stdout, stderr } = await runCli(['check', SHIPPED], { PORT: 'wrong' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^1 file without a fault: 1 source, \d+ entities, \d+ relations, \d+ claims\.\n$/);
  });

  it('tells every fault of every file with its place', async () => {
    const first = file('first.yaml', 'dossier: 1\ntitle: T\nentities:\n  ann: { kind: persom, name: Ann }\n');
    const second = file('second.yaml', 'dossier: 1\ntitle: T\nentitys: {}\n');
    const { status, stdout, stderr } = await runCli(['check', first, second]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`${first}:4:16 entities.ann.kind: `);
    expect(stderr).toMatch(/"person"/);
    expect(stderr).toContain(`${second}:3:1`);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('lets one file refer to another one that is named beside it, and to nothing else', async () => {
    const people = file('people.yaml', 'dossier: 1\ntitle: T\nentities:\n  ann: { kind: person, name: Ann }\n');
    const talks = file(
      'talks.yaml',
      'dossier: 1\ntitle: T\nsources: { s: { title: S } }\ndefaultSource: s\nrelations:\n  talks: { kind: meeting, participants: [ann], claims: [{ certainty: confirmed }] }\n',
    );
    expect(await runCli(['check', people, talks])).toMatchObject({ status: 0, stderr: '' });
    const alone = await runCli(['check', talks]);
    expect(alone.status).toBe(1);
    expect(alone.stderr).toContain('ann');
  });

  it('tells of every file that is not there or is no text', async () => {
    const binary = file('binary.yaml', Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
    const { status, stderr } = await runCli([
      'check',
      'dossiers/witkof-moscow-2025.yaml',
      'dossiers',
      `${SHIPPED}/x`,
      binary,
    ]);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      `dossiers/witkof-moscow-2025.yaml: no such file. Did you mean "${SHIPPED}"?`,
      'dossiers: expected a file, got a folder; name the files in it, such as dossiers/*.yaml.',
      `${SHIPPED}/x: no such file: a part of the path is a file and not a folder.`,
      `${binary}: expected YAML as text in UTF-8, got something else.`,
    ]);
  });

  // Root may read everything.
  (process.getuid?.() === 0 ? it.skip : it)('tells of a file that it may not read', async () => {
    const secret = file('secret.yaml', 'dossier: 1\ntitle: T\n');
    chmodSync(secret, 0o000);
    expect(await runCli(['check', secret])).toMatchObject({
      status: 1,
      stderr: `${secret}: this user may not read it.\n`,
    });
  });
});
