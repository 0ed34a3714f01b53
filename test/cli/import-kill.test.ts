import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORTERS } from '../../src/importers/registry.js';
import { openStore } from '../../src/store/open.js';
import { longFile } from '../fixtures/long-files.js';
import { runCli, startCli, temporaryFolder } from '../support/cli.js';
import { dump } from '../support/dump.js';

/** Some five batches. */
const RECORDS = 2_500;

describe('demarche import, killed by SIGKILL between two batches and started again, goes on where it had come', () => {
  const folder = temporaryFolder();
  const data = (name: string) => join(folder.path, name);
  const open = (place: string) => openStore({ kind: 'sqlite', path: join(place, 'demarche.db') });
  afterAll(() => folder.remove());

  it.each(IMPORTERS.map(({ name }) => name))(
    'with %s, to the same store and the same rejects as without',
    async (format) => {
      const [name, text] = longFile(format);
      const [file, rejects] = [data(name), data(`${format}-rejects.jsonl`)];
      const [whole, killed] = [data(`${format}-whole`), data(`${format}-killed`)];
      writeFileSync(file, text(RECORDS));
      const args = ['import', format, '--json', '--retrieved', '2025-01-02', '--rejects', rejects, file];
      const contentsOf = async (place: string) => {
        const store = await open(place);
        const contents = { revision: await store.revision(), dump: await dump(store) };
        await store.close();
        return { ...contents, rejects: readFileSync(rejects, 'utf8') };
      };
      const uninterrupted = await runCli(args, { DEMARCHE_DATA: whole });
      expect(uninterrupted).toMatchObject({ status: 0, stderr: '' });
      const expected = await contentsOf(whole);
      expect(expected.rejects.split('\n').length).toBeGreaterThan(3);
      expect(expected.dump.split('\n').length).toBeGreaterThan(RECORDS / 2);

      const { process: child, finished } = startCli(args, { DEMARCHE_DATA: killed });
      const store = await open(killed);
      while ((await store.revision()) < 2 && child.exitCode === null) await new Promise(setImmediate);
      child.kill('SIGKILL');
      expect((await finished).signal).toBe('SIGKILL');
      const reached = await store.revision();
      await store.close();
      expect(reached).toBeLessThan(expected.revision);

      const again = await runCli(args, { DEMARCHE_DATA: killed });
      expect(JSON.parse(again.stdout)).toMatchObject({
        resumed: true,
        counts: JSON.parse(uninterrupted.stdout).counts,
      });
      expect(await contentsOf(killed)).toEqual(expected);
    },
  );
});
