import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ftm } from '../../../src/importers/ftm/importer.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { FTM_FIXTURES, importFtm } from '../../support/ftm.js';

const fixture = (name: string) => join(FTM_FIXTURES, name);

describe('the forms of FollowTheMoney', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  let store: Store;
  beforeEach(async () => {
    store = await under.openEmpty();
  });
  afterEach(() => store.close());
  afterAll(() => folder.remove());

  const notes = async (id: string) => (await store.claimsAbout([id])).get(id)?.map(({ note }) => note);

  it('plain: the file is the data set, single values are lists of one, and unknown properties are kept', async () => {
    const { counts } = await importFtm(store, [fixture('plain.jsonl')]);
    expect((await store.sources(['ftm:data-set/plain'])).get('ftm:data-set/plain')).toMatchObject({
      title: 'plain (data set in FollowTheMoney)',
    });
    expect((await store.entities(['ftm:plain-1'])).get('ftm:plain-1')).toMatchObject({ name: 'نادية المرفأ' });
    expect(await notes('ftm:plain-1')).toEqual(['Height: 1.7. shoeSize: 38.']);
    expect(counts.unplaced).toEqual({ 'Person.height': 1, 'Person.shoeSize': 1, 'LegalEntity.createdAt': 1 });
    expect((await store.entities(['ftm:plain-2'])).get('ftm:plain-2')).toMatchObject({
      name: 'Quayside Holding',
      classification: 'Legal entity',
    });
  });

  it('plain: whoever imports says data set, publisher and licence', async () => {
    const formatOptions = { dataset: 'quays', publisher: 'Quay Watch', licence: 'CC BY 4.0' };
    await importFtm(store, [fixture('plain.jsonl')], { formatOptions, retrievedOn: '2024-12-24' });
    expect((await store.sources(['ftm:data-set/quays'])).get('ftm:data-set/quays')).toEqual({
      id: 'ftm:data-set/quays',
      title: 'quays (data set in FollowTheMoney)',
      publisher: 'Quay Watch',
      licence: 'CC BY 4.0',
      retrievedOn: '2024-12-24',
    });
    await expect(importFtm(store, [fixture('plain.jsonl')], { formatOptions: { licence: ' ' } })).rejects.toThrow(
      '--option licence: expected a text, got nothing.',
    );
  });

  it('nested: entities within entities are read as entities, one that stands in several once', async () => {
    const { counts } = await importFtm(store, [fixture('nested.jsonl')], { rejectsPath });
    expect(counts.records).toMatchObject({
      Person: { read: 2, written: 2 },
      Occupancy: { read: 2, written: 2 },
      Position: { read: 2, skipped: 2 },
    });
    expect((await store.relations(['ftm:n-occ-2'])).get('ftm:n-occ-2')).toMatchObject({
      title: 'Mayor of Kai',
      participations: [
        { role: 'HOLDER', entity: 'ftm:n-bert' },
        { role: 'BODY', entity: 'estonia' },
      ],
    });
    expect(counts.unplaced).toEqual({});
  });

  it('wrong: each record that cannot be read is rejected, whole, with what is wrong, and the others are written', async () => {
    const { counts } = await importFtm(store, [fixture('wrong.jsonl')], { rejectsPath });
    expect(counts.put).toEqual({ SOURCE: 1, PERSON: 1, ORGANIZATION: 1, CLAIM: 2 });
    const lines = readFileSync(fixture('wrong.jsonl'), 'utf8').split('\n');
    const rejects = readFileSync(rejectsPath, 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    for (const { line, record } of rejects) expect(record).toBe(lines[line - 1]);
    expect(rejects.map(({ line, kind, field, got }) => [line, kind, field, got])).toEqual([
      [2, 'line', 'schema', '"Persn". Did you mean "Person"?'],
      [3, 'line', 'schema', '"Thing"'],
      [4, 'Person', 'properties.birthDate', '"1999-02-30"'],
      [5, 'line', 'the whole line', expect.stringContaining('JSON')],
      [6, 'line', 'id', 'nothing'],
      [7, 'line', 'properties', '["name"]'],
      [8, 'Person', 'properties.name', 'nothing'],
      [9, 'line', 'the whole line', '["w-array"]'],
      [10, 'Person', 'id', `"w-good", which says something else in ${fixture('wrong.jsonl')}:1`],
      [11, 'Occupancy', 'properties.post', '"w-nowhere"'],
      [12, 'Family', 'the whole record', expect.stringContaining('nothing has the id "ftm:w-nobody"')],
      [13, 'Family', 'properties.relative', 'nothing'],
      [14, 'Membership', 'the whole record', '"ftm:w-back" ends (2009) before it starts (2010).'],
    ]);
    expect(rejects[1].expected).toMatch(/^a schema that is not abstract: Address, /);
    expect(rejects[8].expected).toMatch(/"ftm aggregate" puts them together/);
  });

  it('are told by their first lines, also by the beginning of a long one, and other JSON is not', () => {
    const sniff = (text: string) => ftm.sniff({ name: 'x', text });
    expect(sniff('{"id":"a","schema":"Person","properties":{}}\n{"id":')).toBe(true);
    expect(sniff('\ufeff{"caption":"A","id":"a","properties":{"name":["A"],"alias":["')).toBe(true);
    expect(sniff('nonsense\n{"id":"a","schema":"Person","properties":{}}\n')).toBe(true);
    expect(sniff('{"type":"Feature","properties":{"name":"x"},"geometry":null}\n')).toBe(false);
    expect(sniff('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":')).toBe(false);
    expect(sniff('{"type":"item","id":"Q1","labels":{}}\n')).toBe(false);
    expect(sniff('[{"id":"a","schema":"Person","properties":{}}]')).toBe(false);
  });
});
