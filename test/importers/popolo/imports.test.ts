import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { importInto, openImport } from '../../../src/importers/import-files.js';
import { popolo } from '../../../src/importers/popolo/importer.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';

const ASSEMBLY = 'test/fixtures/popolo/assembly.json';
const LINES = 'test/fixtures/popolo/memberships.jsonl';

describe('Popolo, imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  let store: Store;
  let counts: Awaited<ReturnType<typeof importFrom>>['counts'];
  beforeAll(async () => {
    store = await under.openEmpty();
    counts = (await importFrom(store, [ASSEMBLY])).counts;
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  async function importFrom(into: Store, paths: readonly string[], formatOptions = {}, input = '') {
    const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
    const opened = await openImport(popolo, paths, { stdin, formatOptions });
    return importInto(into, opened, { today: '2025-06-07', rejectsPath });
  }

  async function entity(id: string) {
    return (await store.entities([id])).get(id);
  }
  async function relation(id: string) {
    return (await store.relations([id])).get(id);
  }
  async function claims(subject: string) {
    return (await store.claimsAbout([subject])).get(subject) ?? [];
  }

  it('makes people of persons: names in every script with their time, identifiers, dates as they are known', async () => {
    expect(await entity('popolo:ana')).toEqual({
      kind: 'PERSON',
      id: 'popolo:ana',
      name: 'Ana Lind',
      description: 'A keeper of lamps',
      names: [
        { text: 'Анна Линд', lang: 'ru', kind: 'SPELLING' },
        { text: 'آنا ليند', lang: 'ar', kind: 'SPELLING' },
        { text: 'Ana Berg', kind: 'FORMER', period: '1960/1985' },
      ],
      identifiers: [
        { scheme: 'popolo', value: 'ana' },
        { scheme: 'viaf', value: '42' },
        { scheme: 'wikidata', value: 'Q222' },
      ],
      birth: '1960-05',
    });
  });

  it('keeps what the graph has no place for as notes of the claim, and counts it', async () => {
    expect(await claims('popolo:ana')).toMatchObject([
      {
        id: 'claim:popolo:ana',
        source: 'popolo-data:assembly.json',
        certainty: 'REPORTED',
        locator: 'assembly.json#popolo:ana',
        note:
          'Gender: female. Family name: Lind. Links: url https://www.wikidata.org/wiki/Q222, note Wikidata. ' +
          'Image: https://pictures.example/ana.jpg. Name Ana Berg: maiden name.',
      },
    ]);
    expect(counts.unplaced).toEqual({
      'persons.gender': 2,
      'persons.family_name': 1,
      'persons.links': 1,
      'persons.image': 1,
      'persons.other_names.note': 1,
      'areas.classification': 1,
      'organizations.contact_details': 1,
      'organizations.founding_date': 1,
      'posts.start_date': 1,
      'memberships.area_id': 1,
      'events.classification': 1,
      'events.location': 1,
      'events: general election': 1,
      meta: 1,
      motions: 1,
    });
  });

  it('gives ids that are unlike in all classes, and leaves URIs as they are', async () => {
    for (const id of ['popolo:person/7', 'http://people.example/8', 'popolo:with%20space']) {
      expect(await entity(id)).toMatchObject({ kind: 'PERSON', id });
    }
  });

  it('makes organizations with their parents, wherever in the file these are', async () => {
    expect(await entity('popolo:ministry')).toMatchObject({ classification: 'ministry', parent: 'popolo:union' });
    expect(await entity('popolo:union')).toMatchObject({ description: 'A union of assemblies' });
  });

  it('makes places of areas, and of one with an ISO code the state that the graph has', async () => {
    expect(await entity('popolo:area/north')).toMatchObject({
      kind: 'PLACE',
      within: 'finland',
      latitude: 60.25,
      longitude: 24.5,
      names: [{ text: 'Север', lang: 'ru', kind: 'SPELLING' }],
    });
    expect(await entity('finland')).toMatchObject({ kind: 'STATE', isoAlpha2: 'FI', name: 'Finland' });
    expect(await claims('finland')).toMatchObject([{ note: 'Name: Republic of Finland.' }]);
  });

  it('makes tenures of memberships that stand before what they refer to; a term dates them as far as it does', async () => {
    const { items } = await store.listRelations(
      { filter: { kinds: ['TENURE'] }, lens: {} },
      { by: 'DATE', direction: 'ASC' },
      { limit: 50, fromEnd: false },
    );
    const ofAna = items.find(({ participations }) => participations[0]?.onBehalfOf === 'popolo:party/lamp');
    expect(ofAna).toMatchObject({
      title: 'member',
      start: '2010-03-01/2014-02-28',
      end: '2010-03-01/2014-02-28',
      participations: [
        { role: 'HOLDER', entity: 'popolo:ana', onBehalfOf: 'popolo:party/lamp' },
        { role: 'BODY', entity: 'popolo:assembly' },
      ],
    });
    expect(await claims(ofAna?.id ?? '')).toMatchObject([{ note: 'Area: North. Term: 2nd Assembly.' }]);
    expect(items.map((item) => 'title' in item && item.title).sort()).toEqual(['Clerk', 'Minister of Lamps', 'member']);
  });

  it('calls a tenure by its post, of whose organization it is, and claims it once a document that is named', async () => {
    expect(await relation('popolo:m-minister')).toMatchObject({
      title: 'Minister of Lamps',
      start: '2011-05',
      end: '2014',
      participations: [{ entity: 'popolo:boris' }, { entity: 'popolo:ministry' }],
    });
    const found = await claims('popolo:m-minister');
    expect(found.map(({ statedOn }) => statedOn)).toEqual(['2015-02-03', '2015-02-03']);
    const document = found.find(({ source }) => source.startsWith('popolo:source/'));
    expect(document).toMatchObject({ note: 'Issue 11', locator: 'assembly.json#popolo:m-minister' });
    const [source] = (await store.sources([document?.source ?? ''])).values();
    expect(source).toMatchObject({ url: 'https://gazette.example/11' });
  });

  it('makes a tie of the membership of an organization', async () => {
    expect(await relation('popolo:m-union')).toMatchObject({
      kind: 'TIE',
      nature: 'observer of',
      participations: [{ entity: 'popolo:assembly' }, { entity: 'popolo:union' }],
    });
  });

  it('makes a meeting of an event with attendees, and a claim on the organization of one without', async () => {
    expect(await relation('popolo:breakfast')).toMatchObject({
      kind: 'MEETING',
      start: '2013-06-07',
      participations: [
        { role: 'PARTICIPANT', entity: 'popolo:ana' },
        { role: 'PARTICIPANT', entity: 'popolo:boris' },
        { role: 'PARTICIPANT', entity: 'popolo:guest' },
        { role: 'HOST', entity: 'popolo:ministry' },
        { role: 'VENUE', entity: 'popolo:area/north' },
      ],
    });
    expect(await claims('popolo:breakfast')).toMatchObject([
      {
        status: 'HELD',
        note:
          'Event: Breakfast of the two ministries. Start: 2013-06-07T08:30:00Z. End: 2013-06-07T09:30:00Z. ' +
          'Location: Harbour hall.',
      },
    ]);
    expect(await entity('popolo:guest')).toMatchObject({ name: 'A Guest' });
    const notes = (await claims('popolo:assembly')).map(({ note }) => note);
    expect(notes).toContain('Event: 2nd Assembly (2010-03-01 to 2014-02-28). Classification: legislative period.');
    expect(counts.records.event).toMatchObject({ read: 3, written: 2, skipped: 1 });
  });

  it('rejects what is wrong whole, with its line, and nothing else', async () => {
    await importFrom(store, [ASSEMBLY]);
    const rejects = readFileSync(rejectsPath, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ids = rejects.map(({ record }) => JSON.parse(record).id);
    expect(ids).toEqual(['no-name', 'bad-day', 'boris', 'm-lost', 'm-backwards', 'm-no-body']);
    const lines = readFileSync(ASSEMBLY, 'utf8').split('\n');
    for (const { line, record } of rejects)
      expect(lines.slice(line - 1, line + 1).join()).toContain(JSON.parse(record).id);
    expect(rejects[1]).toMatchObject({ kind: 'person', field: 'birth_date', got: '"1950-02-30"' });
    expect(rejects[3].got).toMatch(/nothing has the id "popolo:nobody"/);
  });

  it('changes nothing when it is imported again', async () => {
    const before = { revision: await store.revision(), dump: await dump(store) };
    await importFrom(store, [ASSEMBLY]);
    expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
  });

  it('is the same from standard input but for the name of the file', async () => {
    const other = await under.openEmpty();
    await importFrom(other, ['-'], {}, readFileSync(ASSEMBLY, 'utf8'));
    const named = (await dump(other))
      .replaceAll('standard-input', 'assembly.json')
      .replaceAll('standard input', 'assembly.json');
    expect(named.replaceAll('- (Popolo)', 'assembly.json (Popolo)')).toBe(await dump(store));
    await other.close();
  });

  it('keeps data sets apart by a word that is said, in ids and in the source', async () => {
    const other = await under.openEmpty();
    await importFrom(other, [ASSEMBLY], {
      dataset: 'lamps',
      source: 'Lamps of the North',
      url: 'https://lamps.example',
    });
    expect((await other.entities(['popolo:lamps/party/lamp'])).size).toBe(1);
    expect((await other.sources(['popolo-data:lamps'])).get('popolo-data:lamps')).toMatchObject({
      title: 'Lamps of the North',
      url: 'https://lamps.example',
    });
    await expect(importFrom(other, [ASSEMBLY], { dataset: 'a b' })).rejects.toThrow(
      /--option dataset: expected a word/,
    );
    await other.close();
  });

  it('reads lines with embedded people and organizations, and goes on behind a line that is no JSON', async () => {
    const other = await under.openEmpty();
    const result = await importFrom(other, [LINES]);
    expect((await other.entities(['popolo:lin'])).get('popolo:lin')).toMatchObject({ name: '林' });
    expect((await other.entities(['popolo:club'])).get('popolo:club')).toMatchObject({ classification: 'club' });
    expect((await other.relations(['popolo:l1', 'popolo:l2'])).size).toBe(2);
    expect(result.counts.records).toMatchObject({
      membership: { written: 2, rejected: 1 },
      file: { rejected: 1 },
    });
    await other.close();
  });

  it('reads a list of one class, and a single object', async () => {
    mkdirSync(join(folder.path, 'parts'), { recursive: true });
    writeFileSync(
      join(folder.path, 'parts/persons.json'),
      '[{"id": "x", "name": "X", "gender": "male"}, {"id": "y", "name": "Y"}]',
    );
    writeFileSync(join(folder.path, 'parts/one.json'), '{"id": "z", "name": "Z", "birth_date": "1900"}');
    const other = await under.openEmpty();
    await importFrom(other, [join(folder.path, 'parts')]);
    expect((await other.entities(['popolo:x', 'popolo:y', 'popolo:z'])).size).toBe(3);
    await other.close();
  });

  it('gives what stood before the place at which a document is damaged, and rejects the rest once', async () => {
    const cut = join(folder.path, 'cut.json');
    writeFileSync(cut, '{"persons": [{"id": "x", "name": "X"}, {"id": "y", "name": ');
    const other = await under.openEmpty();
    const result = await importFrom(other, [cut]);
    expect(result.counts.records).toMatchObject({ person: { written: 1 }, file: { read: 1, rejected: 1 } });
    await other.close();
  });

  it.each([
    ['FollowTheMoney', '{"id": "a", "schema": "Person", "properties": {"name": ["A"]}}\n'],
    ['Wikidata', '{"entities": {"Q1": {"type": "item", "labels": {}}}}'],
    ['a calendar', '{"events": [{"summary": "x"}]}'],
    ['a list of numbers', '[1, 2]'],
    ['a table', 'name,gender\nA,male\n'],
  ])('is not claimed where it is %s', async (_, text) => {
    const path = join(folder.path, 'other');
    writeFileSync(path, text);
    await expect(openImport(popolo, [path], { stdin: Readable.from([]) })).rejects.toThrow(
      /expected Popolo JSON \("popolo"\)/,
    );
  });
});
