import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../src/store/open.js';
import { LIMIT, proveMemory } from '../../tools/memory-proof/prove.js';
import { gdeltRows } from '../../tools/memory-proof/rows.js';
import { runCli, startCli, temporaryFolder } from '../support/cli.js';
import { dump } from '../support/dump.js';

describe('demarche import gdelt', () => {
  const folder = temporaryFolder();
  const data = (name: string) => join(folder.path, name);
  afterAll(() => folder.remove());

  it('goes on after SIGKILL where it had come, to the same store and the same rejects as without', async () => {
    const file = data('events.tsv');
    for (const chunk of gdeltRows(8_000_000, 3)) appendFileSync(file, chunk);
    const rejects = data('rejects.jsonl');
    const args = ['import', 'gdelt', '--json', '--retrieved', '2025-01-02', '--rejects', rejects, file];
    const whole = await runCli(args, { DEMARCHE_DATA: data('whole') });
    expect(whole.status).toBe(0);
    const contentsOf = async (name: string) => {
      const store = await openStore({ kind: 'sqlite', path: join(data(name), 'demarche.db') });
      const contents = { revision: await store.revision(), dump: await dump(store) };
      await store.close();
      return { ...contents, rejects: readFileSync(rejects, 'utf8') };
    };
    const expected = await contentsOf('whole');
    expect(expected.rejects).not.toBe('');

    const { process: child, finished } = startCli(args, { DEMARCHE_DATA: data('killed') });
    const store = await openStore({ kind: 'sqlite', path: join(data('killed'), 'demarche.db') });
    while ((await store.revision()) < 2 && child.exitCode === null) await new Promise(setImmediate);
    child.kill('SIGKILL');
    expect((await finished).signal).toBe('SIGKILL');
    const reached = await store.revision();
    await store.close();
    expect(reached).toBeLessThan(expected.revision);

    const again = await runCli(args, { DEMARCHE_DATA: data('killed') });
    expect(JSON.parse(again.stdout)).toMatchObject({ resumed: true, counts: JSON.parse(whole.stdout).counts });
    expect(await contentsOf('killed')).toEqual(expected);
  });

  it('holds little in memory of a stream that it reads to its end: npm run proof:memory shows it of 5 GB', async () => {
    const { summary, last } = await proveMemory({ bytes: 12_000_000, seed: 1 });
    const read = Object.values(summary.counts.records).reduce((sum, count) => sum + count.read, 0);
    expect(read).toBeGreaterThan(25_000);
    expect(last.peak).toBeGreaterThan(0);
    expect(last.peak).toBeLessThan(LIMIT);
  });
});
