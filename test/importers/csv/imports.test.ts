import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { csv } from '../../../src/importers/csv/importer.js';
import { type ImportOptions, importInto, openImport } from '../../../src/importers/import-files.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';

const FIXTURES = 'test/fixtures/csv';

describe('tables, imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  const path = (name: string) => join(folder.path, name);
  let store: Store;
  beforeEach(async () => {
    store = await under.openEmpty();
  });
  afterEach(() => store.close());
  afterAll(() => folder.remove());

  async function imported(paths: readonly string[], formatOptions = {}, options: Partial<ImportOptions> = {}) {
    const opened = await openImport(csv, paths, { stdin: Readable.from([]), formatOptions });
    writeFileSync(rejectsPath, '');
    return importInto(store, opened, { today: '2025-06-07', rejectsPath, ...options });
  }
  function rejects(): { file: string; line: number; field: string; expected: string; got: string; record: string }[] {
    const lines = readFileSync(rejectsPath, 'utf8').trim().split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  }
  async function entity(id: string) {
    return (await store.entities([id])).get(id);
  }
  async function claims(subject: string) {
    return (await store.claimsAbout([subject])).get(subject) ?? [];
  }
  async function relations() {
    const page = { limit: 100, fromEnd: false };
    return (await store.listRelations({ filter: {}, lens: {} }, { by: 'DATE', direction: 'ASC' }, page)).items;
  }

  describe('of entities and relations', () => {
    beforeEach(() => imported([`${FIXTURES}/graph`]));

    it('make entities by what the columns hold, with a claim each', async () => {
      expect(await entity('lind-ana')).toEqual({
        kind: 'PERSON',
        id: 'lind-ana',
        name: 'Ana Lind',
        names: [
          { text: 'Анна Линд', kind: 'ALIAS' },
          { text: 'آنا ليند', kind: 'ALIAS' },
        ],
        identifiers: [{ scheme: 'wikidata', value: 'Q222' }],
        birth: '1960-05',
      });
      expect(await claims('lind-ana')).toMatchObject([
        {
          source: 'csv:people.csv',
          certainty: 'REPORTED',
          locator: 'people.csv#lind-ana',
          note: 'Keeper of lamps,\nand of "lights" Country: Finland. Shoe size: 38.',
        },
      ]);
    });

    it('make ids of names where there are none, and take the states that the graph has', async () => {
      expect(await entity('boris-oak')).toMatchObject({ birth: '1950-12-25' });
      expect(await entity('odegard-as')).toMatchObject({ kind: 'PERSON', name: 'Ødegård Ås' });
      expect(await claims('odegard-as')).toMatchObject([{ note: 'Kind: politician.' }]);
      expect(await entity('norway')).toMatchObject({ isoAlpha2: 'NO' });
      expect(await entity('harbour-town')).toMatchObject({ kind: 'PLACE', within: 'norway' });
    });

    it('make relations of those whom they name by id or name, and mention whom a role tells the kind of', async () => {
      const found = await relations();
      expect(found.map(({ kind, start, end }) => [kind, start, end])).toEqual([
        ['TENURE', '2001', '2005-06'],
        ['TENURE', '2005-06', undefined],
        ['TENURE', '2010', undefined],
        ['MEETING', '2020-03-04', undefined],
        ['MEETING', '2021', undefined],
      ]);
      expect(found[3]?.participations).toEqual([
        { role: 'PARTICIPANT', entity: 'lind-ana' },
        { role: 'PARTICIPANT', entity: 'boris-oak' },
        { role: 'VENUE', entity: 'harbour-town' },
      ]);
      expect(await entity('unknown-person')).toMatchObject({ kind: 'PERSON', name: 'Unknown Person' });
      expect(await entity('nowhere-bay')).toMatchObject({ kind: 'PLACE' });
    });

    it('make one relation of rows that tell the same from several sources, and a claim of each', async () => {
      const meeting = (await relations())[3];
      const found = await claims(meeting?.id ?? '');
      expect(found.map(({ statedOn, locator, status, note }) => [statedOn, locator, status, note]).sort()).toEqual([
        ['2020-03-05', 'p. 2', 'HELD', 'They had tea Weight: 3.'],
        ['2020-03-06', `meetings.csv#${meeting?.id}`, 'HELD', undefined],
      ]);
      const sources = [...(await store.sources(found.map(({ source }) => source))).values()];
      expect(sources.map(({ title, url }) => [title, url]).sort()).toEqual([
        ['Evening Lamp', 'https://lamp.example/9'],
        ['Harbour Gazette', 'https://gazette.example/1'],
      ]);
    });

    it('give rows that are wrong back whole, with line and field, and lose nothing behind them', async () => {
      const people = rejects().filter(({ file }) => file.endsWith('people.csv'));
      expect(people.map(({ line, field, record }) => [line, field, record.split(',')[0]])).toEqual([
        [9, 'birth', 'wrong-day'],
        [10, 'kind', 'wrong-kind'],
        [11, 'the whole row', 'short'],
        [12, 'quotes', '"bad"quote'],
        [14, 'quotes', 'never'],
        [15, 'id', 'lind-ana'],
      ]);
      expect(people[3]?.record).toBe('"bad"quote,Bad Quote,person,,,,,,');
      expect(await entity('after-the-bad-one')).toBeDefined();
      const meetings = rejects().filter(({ file }) => file.endsWith('meetings.csv'));
      expect(meetings.map(({ line }) => line)).toEqual([4, 5]);
      expect(meetings[0]).toMatchObject({ field: 'date', got: '"03/04/2020"' });
      expect(meetings[0]?.expected).toContain('--option dates=day-first');
      expect(meetings[1]?.got).toContain('nothing has the id "nobody-known"');
    });

    it('change nothing when they are imported again', async () => {
      const before = { revision: await store.revision(), dump: await dump(store) };
      const { counts } = await imported([`${FIXTURES}/graph`]);
      expect(counts.put).toEqual({});
      expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
    });
  });

  it('that tell the same keep their claims beside each other, whichever is imported last', async () => {
    const edges = 'source,target,type,date\nada,bo,meeting,2020-01-01\n';
    writeFileSync(path('two-people.csv'), 'id,name,kind\nada,Ada,person\nbo,Bo,person\n');
    writeFileSync(path('one.csv'), edges);
    writeFileSync(path('other.csv'), edges);
    for (const name of ['one.csv', 'other.csv']) await imported([path('two-people.csv'), path(name)]);
    const [meeting, ...others] = await relations();
    expect(others).toEqual([]);
    expect((await claims(meeting?.id ?? '')).map(({ source }) => source).sort()).toEqual([
      'csv:one.csv',
      'csv:other.csv',
    ]);
    const before = { revision: await store.revision(), dump: await dump(store) };
    await imported([path('two-people.csv'), path('one.csv'), path('other.csv')]);
    expect(rejects()).toEqual([]);
    expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
  });

  it('count the columns that have no place in the graph, with what may have been meant', async () => {
    writeFileSync(path('t.csv'), 'name,kind,brith\nA,person,1950\nB,person,\n');
    const { counts } = await imported([path('t.csv')]);
    expect(counts.unplaced).toEqual({ 'column brith (did you mean "birth"?)': 1 });
    expect(await claims('a')).toMatchObject([{ note: 'Brith: 1950.' }]);
  });

  it.each([
    ['people-1251.csv', 'anna-lindova', 'Анна Линдова'],
    ['people-1252.csv', 'ase-muller', 'Åse Müller'],
    ['people-utf16.csv', 'anna-lint', 'Άννα Λιντ'],
  ])('are read in the encoding that their bytes tell: %s', async (file, id, name) => {
    await imported([`${FIXTURES}/${file}`]);
    const { items } = await store.listEntities(
      { kind: 'PERSON', filter: {}, lens: {} },
      { by: 'ID', direction: 'ASC' },
      { limit: 10, fromEnd: false },
    );
    expect(items.map((item) => item.name)).toContain(name);
    expect(await entity(id)).toMatchObject({ name });
  });

  it('are read in the encoding that an option names, and rejected row by row where the bytes are not of the one that was told', async () => {
    writeFileSync(
      path('late.csv'),
      Buffer.concat([
        Buffer.from(`name,kind\n${'Plain,person\n'.repeat(30_000)}`),
        Buffer.from('\xc5se,person\n', 'latin1'),
      ]),
    );
    await imported([path('late.csv')]);
    expect(rejects()).toMatchObject([{ line: 30_002, field: 'encoding' }]);
    await imported([path('late.csv')], { encoding: 'iso-8859-1' });
    expect(await entity('ase')).toMatchObject({ name: 'Åse' });
    await expect(imported([path('late.csv')], { encoding: 'utf-99' })).rejects.toThrow(
      /--option encoding: expected one such as/,
    );
  });

  it('with neo4j-admin’s headers make entities by their labels and ID spaces, and relations by their types', async () => {
    const { counts } = await imported([`${FIXTURES}/neo4j`]);
    expect(await entity('person:1')).toMatchObject({ kind: 'PERSON', name: 'Ana Lind', birth: '1960' });
    expect(await entity('state:1')).toMatchObject({ kind: 'STATE', isoAlpha2: 'FI' });
    expect(await claims('person:1')).toMatchObject([{ note: 'Tags: lamps;tea.' }]);
    expect(counts.unplaced).toEqual({ 'column tags': 1, 'column rounds': 1 });
    const found = await relations();
    expect(found).toMatchObject([
      { kind: 'MEETING', start: '2020-03-04', participations: [{ entity: 'person:1' }, { entity: 'person:2' }] },
      { kind: 'CRITICISM', summary: 'criticized', participations: [{ role: 'CRITIC' }, { role: 'TARGET' }] },
    ]);
    const wrong = rejects();
    expect(wrong.map(({ record }) => record)).toEqual([
      '3,Two Things,,,,Person;Country',
      '1,2,ADMIRES,,',
      '1,9,MET_WITH,2020,',
    ]);
    expect(wrong[1]?.expected).toContain('words: {"ADMIRES": tie}');
  });

  it('have their header in another file where an option names it', async () => {
    await imported([`${FIXTURES}/neo4j-data.csv`], { header: `${FIXTURES}/neo4j-header.csv` });
    expect(await entity('person:7')).toMatchObject({ name: 'Greta Elm', birth: '1950' });
    expect(await entity('person:8')).toMatchObject({ name: 'Hans Ash' });
  });

  it('of nodes and edges say nothing of kinds: they are told, of both with a comma', async () => {
    const files = [`${FIXTURES}/edges.csv`, `${FIXTURES}/nodes.csv`];
    await expect(imported([`${FIXTURES}/nodes.csv`])).rejects.toThrow(
      /nodes\.csv: nothing says what each row is\. Say --option kind=person/,
    );
    await imported(files, { kind: 'person,meeting' });
    expect(await relations()).toMatchObject([
      { kind: 'MEETING', participations: [{ entity: 'lind-ana' }, { entity: 'oak-boris' }] },
    ]);
  });

  it('of edges alone put those whom they name into the graph when it is told what they are', async () => {
    await imported([`${FIXTURES}/edges.csv`], { kind: 'meeting' });
    expect(rejects()[0]?.got).toContain('nothing has the id "lind-ana"');
    await imported([`${FIXTURES}/edges.csv`], { kind: 'meeting', entities: 'person' });
    expect(await entity('lind-ana')).toMatchObject({ kind: 'PERSON', name: 'lind-ana' });
  });

  it('with columns and words of their own are explained by a mapping file', async () => {
    const { counts } = await imported([`${FIXTURES}/umbrella.csv`], { map: `${FIXTURES}/umbrella.yaml` });
    expect(await relations()).toMatchObject([
      { kind: 'MEETING', start: '2020-03-04', participations: [{ entity: 'ana-lind' }, { entity: 'boris-oak' }] },
    ]);
    expect(await entity('ana-lind')).toMatchObject({ kind: 'PERSON', name: 'Ana Lind' });
    expect(counts.records.relation).toMatchObject({ written: 1, rejected: 1 });
    expect([...(await store.sources(['csv:umbrella-ledger'])).values()]).toMatchObject([{ title: 'Umbrella ledger' }]);
  });

  it('of two sources that use the same ids are kept apart by a prefix, and may still name what is in the graph', async () => {
    writeFileSync(
      path('one.csv'),
      'id,name,kind,description\n12,Ana Lind,person,Keeper\nfinland,Finland,state,\nlamp,Lamp Office,organization,Lamps\n',
    );
    writeFileSync(
      path('two.csv'),
      'id,name,kind,description\n12,Boris Oak,person,Guest\nfinland,Finland,state,\nlamp,Lamp Society,organization,Club\n',
    );
    await imported([path('one.csv')]);
    const taken = await imported([path('two.csv')]);
    expect(taken.counts.records.entity).toMatchObject({ rejected: 2 });
    expect(rejects()[0]?.got).toContain('--option ids=PREFIX');

    writeFileSync(
      path('ties.csv'),
      'parties,nature\n12;lamp,chairs\nBoris Oak;:lamp,left\ncsv:12;12,cousin\nfinland;Lamp Society,host\n',
    );
    const { counts } = await imported([path('ties.csv'), path('two.csv')], { ids: 'archive' });
    expect(rejects()).toEqual([]);
    expect(counts.records).toMatchObject({ entity: { written: 2, unchanged: 1 }, relation: { written: 4 } });
    expect(await entity('csv:12')).toMatchObject({ name: 'Ana Lind' });
    expect(await entity('archive:12')).toMatchObject({ name: 'Boris Oak' });
    expect(await entity('archive:lamp')).toMatchObject({ name: 'Lamp Society' });
    expect(await entity('archive:finland')).toBeUndefined();
    const parties = (await relations()).map(({ participations }) => participations.map((one) => one.entity).sort());
    expect(parties.sort()).toEqual([
      ['archive:12', 'archive:lamp'],
      ['archive:12', 'csv:12'],
      ['archive:12', 'lamp'],
      ['archive:lamp', 'finland'],
    ]);
  });

  it.each([
    [{ kind: 'persn' }, /kind: expected person, .*got "persn"\. Did you mean "person"\?/],
    [{ dates: 'american' }, /--option dates: expected day-first or month-first; got "american"/],
    [{ delimiter: 'semicolom' }, /--option delimiter: .* Did you mean "semicolon"\?/],
    [{ ids: 'My archive' }, /--option ids: expected a short word .*; got "My archive"/],
    [{ map: 'nothing.yaml' }, /--option map: nothing\.yaml: no such file/],
  ])('are refused with options that are wrong: %j', async (options, message) => {
    await expect(imported([`${FIXTURES}/people-1251.csv`], options)).rejects.toThrow(message);
  });

  it.each([
    [
      'columns that say nothing',
      'alpha,beta,gamma\n1,2,3\n',
      /expected tables of entities and relations \(CSV\).*a table with commas whose columns are not known: alpha,beta,gamma/,
    ],
    ['61 columns without a header, as GDELT has', `${Array(61).fill('1').join('\t')}\n`, /a table with tabs/],
    ['FollowTheMoney', '{"id": "a", "schema": "Person", "name": "x"}\n', /JSON of another form|name the format/],
    [
      'semicolons',
      'alpha;beta;gamma\n1;2;3\n',
      /a table with semicolons whose columns are not known: alpha;beta;gamma/,
    ],
    ['a sentence', 'Ana, Boris and Carl, met.\n', /a table with commas/],
  ])('are not claimed where the file has %s', async (_, text, message) => {
    writeFileSync(path('other'), text);
    await expect(imported([path('other')])).rejects.toThrow(message);
  });

  it('are told by the delimiter that is said, be it what it may', async () => {
    writeFileSync(path('odd'), 'participants^date\nAna Lind;Boris Berg^2001-05-03\n');
    const { counts } = await imported([path('odd')], { delimiter: '^', entities: 'person' });
    expect(counts.records.relation).toMatchObject({ written: 1, rejected: 0 });
  });

  it('are refused when the mapping does not name any column that is known', async () => {
    writeFileSync(path('other'), 'alpha,beta,gamma\n1,2,3\n');
    writeFileSync(path('map.yaml'), 'kind: meeting\n');
    await expect(imported([path('other')], { map: path('map.yaml') })).rejects.toThrow(
      /expected columns of entities .*; got the columns alpha, beta, gamma\./,
    );
  });

  it('in which a quote is never closed give every other row', async () => {
    const rows = [...Array(1000).keys()].map((number) =>
      number === 500 ? `"Open ${number},person` : `Number ${number},person`,
    );
    writeFileSync(path('open.csv'), `name,kind\n${rows.join('\n')}\n`);
    const { counts } = await imported([path('open.csv')]);
    expect(counts.records.entity).toMatchObject({ read: 1000, written: 999, rejected: 1 });
    expect(rejects()).toMatchObject([{ line: 502, field: 'quotes', record: '"Open 500,person' }]);
  });
});
