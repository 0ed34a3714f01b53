import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORTERS } from '../../src/exporters/registry.js';
import { onShippedDossier, temporaryFolder } from '../support/cli.js';

describe('demarche export', () => {
  const run = onShippedDossier('export');
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const at = (name: string) => join(folder.path, name);

  it('writes to standard output, and nothing else there', async () => {
    const { status, stdout, stderr } = await run('node-link');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { nodes, links } = JSON.parse(stdout);
    expect([nodes.length, links.length]).toEqual([27, 45]);
  });

  it('writes a file, says what is in it, and does not overwrite it unless it is told to', async () => {
    const { status, stdout } = await run('gexf', '-o', at('graph.gexf'));
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Wrote ${at('graph.gexf')}: 27 entities, 28 relations.\n`,
    });
    const text = readFileSync(at('graph.gexf'), 'utf8');
    const again = await run('graphml', '-o', at('graph.gexf'));
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(/graph\.gexf: is there already; .*--force/);
    expect(readFileSync(at('graph.gexf'), 'utf8')).toBe(text);
    expect((await run('graphml', '-o', at('graph.gexf'), '--force')).status).toBe(0);
    expect(readFileSync(at('graph.gexf'), 'utf8')).toContain('<graphml ');
  });

  it('writes several files into a folder, or one ZIP', async () => {
    expect((await run('csv', '-o', at('tables'), '--kinds', 'meeting', 'tenure')).status).toBe(0);
    expect(readdirSync(at('tables')).sort()).toEqual(['edges.csv', 'nodes.csv']);
    const kinds = readFileSync(join(at('tables'), 'edges.csv'), 'utf8').match(/,(MEETING|TENURE|TIE|STANCE|TRIP),/g);
    expect(new Set(kinds)).toEqual(new Set([',MEETING,', ',TENURE,']));
    expect((await run('csv', '-o', at('tables.zip'))).status).toBe(0);
    expect(readFileSync(at('tables.zip')).subarray(0, 2).toString()).toBe('PK');
  });

  it('leaves nothing behind where it cannot write', async () => {
    mkdirSync(at('there'));
    writeFileSync(join(at('there'), 'edges.csv'), 'mine');
    const { status, stderr } = await run('csv', '-o', at('there'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/edges\.csv: is there already/);
    expect(readdirSync(at('there'))).toEqual(['edges.csv']);
    const nowhere = await run('gexf', '-o', at('no/graph.gexf'));
    expect(nowhere.stderr).toMatch(/cannot be written: there is no folder .*no\.\n$/);
  });

  it('writes what is around a name, and the paths between two', async () => {
    const around = JSON.parse((await run('node-link', '--around', 'Дмитриев', '--kinds', 'tie')).stdout);
    expect(around.links.map(({ kind }: { kind: string }) => kind)).toEqual(around.links.map(() => 'TIE'));
    expect(around.nodes.map(({ id }: { id: string }) => id)).toContain('kirill-dmitriev');
    const path = JSON.parse((await run('node-link', '--from', 'dmitriev', '--to', 'putin')).stdout);
    expect(new Set(path.links.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['MEETING']));
    expect(path.nodes.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['kirill-dmitriev', 'steve-witkoff', 'vladimir-putin']),
    );
  });

  it('ends in silence when whoever reads has enough', async () => {
    // The store is the shipped one of an empty folder.
    const shell = `node --import tsx src/cli/main.ts export graphml | head -c 10; echo " \${PIPESTATUS[0]}"`;
    const environment = { PATH: process.env.PATH, HOME: folder.path, DEMARCHE_DATA: at('data') };
    const child = spawn('bash', ['-c', shell], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
      });
    }
    await once(child, 'close');
    expect(output.stdout).toBe('<?xml vers 0\n');
    expect(output.stderr).toMatch(/^SQLite at .* was empty and got 1 shipped dossier\..*\n$/);
  });

  it('lists its formats, and says which is nearest to one that there is not', async () => {
    const { stdout } = await run('--help');
    for (const { name, title } of EXPORTERS)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${title.replaceAll(/[.()]/g, '\\$&')}`, 'm'));
    const { status, stderr } = await run('graphlm');
    expect(status).toBe(2);
    expect(stderr).toMatch(/Expected a format: gexf, graphml, .*; got "graphlm"\. Did you mean "graphml"\?/s);
  });

  it.each([
    [['--from', 'putin'], 2, /expected both --from and --to/],
    [['--around', 'putin', '--from', 'a', '--to', 'b'], 2, /expected --around, or --from and --to/],
    [['--around', 'Nobody Such'], 1, /Nothing in the store is called "Nobody Such"/],
    [['--source', 'no-such-source'], 1, /No Source has the id "no-such-source"/],
    [['--kinds', 'meetin'], 2, /Did you mean "meeting"/],
  ])('refuses %j', async (args, status, message) => {
    const answer = await run('gexf', ...args);
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(message);
    expect(answer.stdout).toBe('');
  });
});
