import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ftm } from '../../../src/importers/ftm/importer.js';
import type { Importer } from '../../../src/importers/importer.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { FTM_FIXTURES, type FtmImport, importFtm } from '../../support/ftm.js';

const LINES = readFileSync(join(FTM_FIXTURES, 'entities.ftm.jsonl'), 'utf8').trim().split('\n');

/** More than a batch of those who refer to others, and of those to whom they refer. */
const MANY = [...Array(700).keys()].flatMap((number) => {
  const datum = (id: string, schema: string, properties: object) => ({ id, schema, properties, datasets: ['many'] });
  return [
    datum(`occ-${number}`, 'Occupancy', { holder: [`person-${number}`], post: [`post-${(number * 7) % 700}`] }),
    datum(`person-${number}`, 'Person', { name: [`Person ${number}`] }),
    datum(`post-${number}`, 'Position', { name: [`Office ${number}`], country: ['no'] }),
  ].map((line) => JSON.stringify(line));
});

describe('the order of FollowTheMoney’s lines', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  afterAll(() => folder.remove());
  const path = (name: string) => join(folder.path, name);

  async function dumpAfter(paths: readonly string[], options: FtmImport = {}): Promise<string> {
    const store = await under.openEmpty();
    await importFtm(store, paths, options);
    const contents = await dump(store);
    await store.close();
    return contents;
  }

  function written(name: string, lines: readonly string[]): string {
    writeFileSync(path(name), `${lines.join('\n')}\n`);
    return path(name);
  }

  it('makes no difference, in one file or over several', async () => {
    const expected = await dumpAfter([written('given.json', LINES)]);
    const sorted = [...LINES].sort();
    expect(await dumpAfter([written('sorted.json', sorted)])).toBe(expected);
    expect(await dumpAfter([written('reversed.json', sorted.reverse())])).toBe(expected);
    const parts = [0, 1, 2].map((part) =>
      written(
        `part-${part}.json`,
        LINES.filter((_, at) => at % 3 === part),
      ),
    );
    expect(await dumpAfter(parts)).toBe(expected);
  });

  it('makes no difference on standard input, which is read once', async () => {
    const expected = await dumpAfter([written('given.json', LINES)]);
    const text = `${[...LINES].reverse().join('\n')}\n`;
    expect(await dumpAfter(['-'], { stdin: [text.slice(0, 5000), text.slice(5000)] })).toBe(expected);
    const half = written('half.json', LINES.slice(0, 20));
    expect(await dumpAfter([half, '-'], { stdin: [LINES.slice(20).join('\n')] })).toBe(expected);
  });

  it.each([
    ['what others refer to', 1200],
    ['what refers to others', 2000],
  ])('makes no difference when the import was ended in the middle of %s', async (_, ending) => {
    const file = written('many.json', MANY);
    const other = written('other.json', LINES);
    const expected = await dumpAfter([file, other]);
    const store = await under.openEmpty();
    await expect(importFtm(store, [file, other], { format: endedAfter(ending) })).rejects.toThrow('ended');
    expect(await dump(store)).not.toBe(expected);
    expect((await importFtm(store, [file, other])).resumed).toBe(true);
    expect(await dump(store)).toBe(expected);
    await store.close();
  });
});

/** The format, whose import ends with an error after so many records. */
function endedAfter(records: number): Importer {
  let given = 0;
  return {
    ...ftm,
    open: async (files, options) => {
      const reader = await ftm.open(files, options);
      return {
        files: reader.files,
        records: async function* (file) {
          for await (const record of reader.records(file)) {
            given += 1;
            if (given > records) throw new Error('ended');
            yield record;
          }
        },
      };
    },
  };
}
