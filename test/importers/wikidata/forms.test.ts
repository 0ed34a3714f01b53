import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isWikidata } from '../../../src/importers/wikidata/forms.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { asDump, FIXTURE, fileIn, fixtureEntities, type ImportingOptions, importWikidata } from './importing.js';

describe('the forms of Wikidata’s JSON', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const entities = fixtureEntities();
  afterAll(() => folder.remove());

  async function dumpOf(paths: readonly string[], options: ImportingOptions = {}): Promise<string> {
    const store = await under.openEmpty();
    await importWikidata(store, paths, options);
    const contents = await dump(store);
    await store.close();
    return contents;
  }

  const lines = entities.map((entity) => JSON.stringify(entity));
  const FORMS: Readonly<Record<string, string | Uint8Array>> = {
    'a dump': asDump(entities),
    'a dump, packed': gzipSync(asDump(entities)),
    'JSON lines': lines.join('\n'),
    'JSON lines that end as in Windows': lines.map((line) => `${line}\r\n`).join(''),
    'a list in one line': JSON.stringify(entities),
    'a list laid out over lines': JSON.stringify(entities, undefined, 2),
    'a dump in another order': asDump([...entities].reverse()),
  };

  it.each(Object.keys(FORMS))('give the same graph as the answer of wbgetentities: %s', async (form) => {
    const file = fileIn(folder.path, 'form.json', FORMS[form] ?? '');
    const expected = await dumpOf([FIXTURE]);
    expect(expected.split('\n').length).toBeGreaterThan(120);
    expect(await dumpOf([file])).toBe(expected);
  });

  it('give the same graph from standard input, and from several files in any order', async () => {
    const expected = await dumpOf([FIXTURE]);
    expect(await dumpOf(['-'], { stdin: asDump(entities) })).toBe(expected);
    const halves = [entities.slice(0, 9), entities.slice(9)].map((half, at) =>
      fileIn(folder.path, `half-${at}.json`, asDump(half)),
    );
    expect(await dumpOf(halves)).toBe(expected);
    expect(await dumpOf([...halves].reverse())).toBe(expected);
  });

  it('reject a line that is no JSON, and the rest of a text that is cut off, and keep all before', async () => {
    const rejectsPath = join(folder.path, 'rejects.jsonl');
    const store = await under.openEmpty();
    const broken = lines.slice(0, 4).map((line, at) => (at === 1 ? line.slice(0, 50) : line));
    const { counts } = await importWikidata(store, [fileIn(folder.path, 'x.json', broken.join('\n'))], { rejectsPath });
    expect(counts.records.item).toMatchObject({ read: 1, rejected: 1 });
    expect(JSON.parse(readFileSync(rejectsPath, 'utf8'))).toMatchObject({ line: 2, field: 'JSON', record: broken[1] });
    const cut = readFileSync(FIXTURE, 'utf8').slice(0, 60_000);
    const file = fileIn(folder.path, 'cut.json', cut);
    const other = await importWikidata(store, [file], { rejectsPath });
    expect(other.counts.records.file).toMatchObject({ read: 1, rejected: 1 });
    expect(other.counts.records.person?.read).toBeGreaterThan(1);
    await store.close();
  });

  it.each([
    ['{"entities":{"Q42":{"pageid":138,"type":"item","id":"Q42"', true],
    ['{\n "success": 1,\n "entities": {\n  "Q42": {', true],
    ['[\n{"type":"item","id":"Q31","labels":{', true],
    ['{"type":"property","id":"P31","datatype":"x"', true],
    ['\ufeff{"pageid":138,"ns":0,"title":"Q42","type":"item","id":"Q42"', true],
    ['{"id":"Q42","schema":"Person","properties":{"name":["X"]}}', false],
    ['{"entities":[{"id":"a"}]}', false],
    ['{"persons":[{"id":"1"}]}', false],
    ['<person/>', false],
    ['', false],
  ])('are told by how they begin: %s', (text, expected) => {
    expect(isWikidata({ name: 'x.json', text })).toBe(expected);
  });
});
