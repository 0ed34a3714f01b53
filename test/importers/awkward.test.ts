import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { importInto, openImport } from '../../src/importers/import-files.js';
import type { Importer } from '../../src/importers/importer.js';
import { IMPORTERS } from '../../src/importers/registry.js';
import { temporarySqlite } from '../store/sqlite/temporary.js';
import { temporaryFolder } from '../support/cli.js';
import { dump } from '../support/dump.js';

/** What no real data set has, and nothing may break over. */
describe('an awkward import', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  afterAll(() => folder.remove());

  /** Twice: the second one must find everything as it is. */
  async function imported(format: string, path: string, formatOptions = {}) {
    const importer = IMPORTERS.find(({ name }) => name === format) as Importer;
    const store = await under.openEmpty();
    const run = async () => {
      const opened = await openImport(importer, [path], { stdin: Readable.from([]), formatOptions });
      return (await importInto(store, opened, { today: '2025-06-07', rejectsPath })).counts;
    };
    const first = await run();
    const before = await dump(store);
    expect((await run()).put).toEqual({});
    expect(await dump(store)).toBe(before);
    await store.close();
    return first;
  }
  function written(name: string, content: string): string {
    writeFileSync(join(folder.path, name), content);
    return join(folder.path, name);
  }

  it.each([
    ['csv', 'id,name,kind\np1,Ada,person\np2,"A\0da",person\n'],
    ['ftm', ftmPeople('Ada', 'A\\u0000da')],
    ['ftm', ftmPeople('Ada \\ud83d\\ude00', 'A\\ud800da')],
  ])('of %s rejects texts that stores do not keep as they are', async (format, content) => {
    const counts = await imported(format, written(`people.${format}`, content));
    expect(counts.put).toMatchObject({ PERSON: 1 });
    expect(JSON.parse(readFileSync(rejectsPath, 'utf8')).got).toMatch(/^A text has NUL, or half of a UTF-16 pair/);
  });

  it('of a table leaves alone whom another table has described under the same id, and rejects the row', async () => {
    const csv = IMPORTERS.find(({ name }) => name === 'csv') as Importer;
    const store = await under.openEmpty();
    const add = async (path: string) => {
      const opened = await openImport(csv, [path], { stdin: Readable.from([]) });
      return (await importInto(store, opened, { today: '2025-06-07', rejectsPath })).counts;
    };
    const one = written('one.csv', 'id,name,kind,birth\n1,Anna Fin,person,1950\n');
    await add(one);
    const before = await dump(store);
    const { records } = await add(written('other.csv', 'id,name,kind,birth\n1,Bengt Swe,person,1960\n'));
    expect(records).toMatchObject({ entity: { rejected: 1, written: 0 } });
    expect(JSON.parse(readFileSync(rejectsPath, 'utf8')).got).toMatch(/^The id "csv:1" is that of "Anna Fin"/);
    expect(await dump(store)).toBe(before);
    written('one.csv', 'id,name,kind,birth\n1,Anna Fin,person,1951\n');
    expect((await add(one)).put).toMatchObject({ PERSON: 1 });
    await store.close();
  });

  it('of JSON that is nested without end rejects the record, and goes on', async () => {
    const deep = `{"id":"p2","schema":"Person","properties":{"name":["B"],"notes":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
    const counts = await imported('ftm', written('deep.jsonl', `${ftmPeople('Ada')}${deep}\n`));
    expect(counts.records).toMatchObject({ Person: { written: 1 }, line: { rejected: 1 } });
    const document = `{"persons":[{"id":"p1","name":"Ada"},{"id":"p2","name":"B","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`;
    expect((await imported('popolo', written('deep.json', document))).records).toMatchObject({
      person: { written: 1 },
      file: { rejected: 1 },
    });
  });

  it('finds nothing in its tables by the names that all objects have', async () => {
    const rows = readFileSync('test/fixtures/gdelt/20150218230000.export.tsv', 'utf8').split('\n');
    const cells = (rows[0] ?? '').split('\t');
    const odd = cells.map((cell, index) =>
      [7, 17].includes(index) ? 'constructor' : [15, 16].includes(index) ? '' : cell,
    );
    const counts = await imported('gdelt', written('odd.tsv', `${rows[0]}\n${odd.join('\t')}\n`));
    expect(counts.put).toMatchObject({ CLAIM: expect.any(Number) });

    const pocom = join(folder.path, 'pocom');
    cpSync('test/fixtures/historian/pocom', pocom, { recursive: true });
    const mission = join(pocom, 'missions-countries/sweden.xml');
    writeFileSync(
      mission,
      readFileSync(mission, 'utf8').replaceAll(/(<contemporary-territory-id>)[^<]*/g, '$1constructor'),
    );
    await imported('historian', pocom);
    expect(readFileSync(rejectsPath, 'utf8')).toContain('the id of a state or territory');
  });

  it('of GDELT rejects another row of one event, be it in another batch', async () => {
    const [row = ''] = readFileSync('test/fixtures/gdelt/20150218230000.export.tsv', 'utf8').split('\n');
    const [, , ...rest] = row.split('\t');
    const rows = Array.from({ length: 600 }, (_, number) => [1000 + number, '20150218', ...rest].join('\t'));
    const twice = [rows[0], ...rows, [1000, '20150210', ...rest].join('\t')];
    const counts = await imported('gdelt', written('twice.tsv', `${twice.join('\n')}\n`));
    expect(Object.values(counts.records)).toMatchObject([{ read: 602, rejected: 1 }]);
  });

  it('that was ended begins anew where it is told to read the files otherwise', async () => {
    const store = await under.openEmpty();
    const csv = IMPORTERS.find(({ name }) => name === 'csv') as Importer;
    const rows = Array.from({ length: 600 }, (_, number) => `p${number},P,person,${1 + (number % 12)}/2/1950\n`);
    const file = written('dates.csv', `id,name,kind,birth\n${rows.join('')}p700,P,person,x/2/1950\n`);
    const run = async (dates: string, strict: boolean) => {
      const opened = await openImport(csv, [file], { stdin: Readable.from([]), formatOptions: { dates } });
      return importInto(store, opened, { today: '2025-06-07', strict });
    };
    await expect(run('month-first', true)).rejects.toThrow('--strict');
    const { resumed } = await run('day-first', false);
    expect(resumed).toBe(false);
    expect((await store.entities(['p0'])).get('p0')).toMatchObject({ birth: '1950-02-01' });
    await store.close();
  });
});

function ftmPeople(...names: readonly string[]): string {
  return names
    .map((name, index) => `{"id":"p${index}","schema":"Person","properties":{"name":["${name}"]}}\n`)
    .join('');
}
