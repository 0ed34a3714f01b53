import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { RELATION_KINDS } from '../../../src/domain/vocabulary.js';
import { gdelt } from '../../../src/importers/gdelt/importer.js';
import { importInto, openImport } from '../../../src/importers/import-files.js';
import type { RunResult } from '../../../src/importers/pipeline/run.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';

const FIXTURES = 'test/fixtures/gdelt';
const EXPORT = join(FIXTURES, '20150218230000.export.tsv');

describe('GDELT events, imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  let store: Store;
  let first: RunResult;
  beforeAll(async () => {
    store = await under.openEmpty();
    first = await importAgain();
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  async function importAgain(): Promise<RunResult> {
    const opened = await openImport(gdelt, [FIXTURES], { stdin: Readable.from([]) });
    return importInto(store, opened, { today: '2025-06-07', rejectsPath });
  }
  const relation = async (id: string) => (await store.relations([id])).get(id);
  const entity = async (id: string) => (await store.entities([id])).get(id);
  const claim = async (subject: string) => (await store.claimsAbout([subject])).get(subject)?.[0];
  const sourceOf = async (subject: string) => {
    const id = (await claim(subject))?.source ?? '';
    return (await store.sources([id])).get(id);
  };

  it('makes a meeting of a visit: host, guest, place and day', async () => {
    expect(await relation('gdelt:410000001')).toEqual({
      kind: 'MEETING',
      id: 'gdelt:410000001',
      start: '2015-02-17',
      channel: 'IN_PERSON',
      participations: [
        { role: 'PARTICIPANT', entity: 'wikidata:Q76', onBehalfOf: 'united-states' },
        { role: 'HOST', entity: 'wikidata:Q7747', onBehalfOf: 'russia' },
        { role: 'VENUE', entity: 'gdelt:place/-2551983' },
      ],
    });
    expect(await relation('gdelt:410000002')).toMatchObject({
      participations: [
        { role: 'PARTICIPANT', entity: 'united-states' },
        { role: 'HOST', entity: 'russia' },
        { role: 'VENUE' },
      ],
    });
  });

  it.each([
    ['041', 'gdelt:410000003', 'PHONE', ['PARTICIPANT france', 'PARTICIPANT germany']],
    ['044', 'gdelt:410000020', 'IN_PERSON', ['PARTICIPANT romania', 'PARTICIPANT montenegro']],
    ['045', 'gdelt:410000013', 'UNKNOWN', ['PARTICIPANT iran', 'MEDIATOR switzerland', 'VENUE gdelt:place/TX']],
  ])('takes channel and roles of a meeting from the code: %s', async (_, id, channel, taking) => {
    const found = await relation(id);
    expect(found).toMatchObject({ kind: 'MEETING', channel });
    expect(found?.participations.map(({ role, entity }) => `${role} ${entity}`)).toEqual(taking);
  });

  it('makes criticism and praise of what is said of the other, with its code as it stands and its intensity', async () => {
    expect(await relation('gdelt:410000004')).toEqual({
      kind: 'CRITICISM',
      id: 'gdelt:410000004',
      start: '2015-02-17',
      summary: 'Criticize or denounce',
      cameo: '111',
      intensity: -2,
      participations: [
        { role: 'CRITIC', entity: 'north-atlantic-treaty-organization' },
        { role: 'TARGET', entity: 'russia' },
      ],
    });
    expect(await relation('gdelt:410000006')).toEqual({
      kind: 'PRAISE',
      id: 'gdelt:410000006',
      start: '2015-02-17',
      summary: 'Praise or endorse',
      cameo: '051',
      intensity: 3.4,
      participations: [
        { role: 'PRAISER', entity: 'united-kingdom' },
        { role: 'PRAISED', entity: 'united-nations' },
      ],
    });
    expect(await relation('gdelt:410000005')).toMatchObject({ kind: 'CRITICISM', cameo: '1123' });
    expect(await relation('gdelt:410000007')).toMatchObject({ kind: 'CRITICISM', cameo: '1246', intensity: -4 });
  });

  it('takes the state of that day, and the country codes that are CAMEO’s own', async () => {
    const parties = async (id: string) => (await relation(id))?.participations.map((one) => one.entity);
    expect(await parties('gdelt:410000018')).toContain('soviet-union');
    expect(await parties('gdelt:900001')).toEqual(['united-states', 'soviet-union']);
    expect(await parties('gdelt:410000025')).toEqual(['state-of-palestine', 'china', 'gdelt:place/-1911893']);
  });

  it('makes places of towns and regions, within the state that their FIPS code means', async () => {
    expect(await entity('gdelt:place/-2551983')).toEqual({
      kind: 'PLACE',
      id: 'gdelt:place/-2551983',
      name: 'Geneva, Genève, Switzerland',
      names: [],
      identifiers: [{ scheme: 'gdelt-feature', value: '-2551983' }],
      within: 'switzerland',
      latitude: 46.2,
      longitude: 6.16667,
    });
    expect(await claim('gdelt:place/-2551983')).toMatchObject({
      source: 'gdelt:events',
      locator: 'FeatureID -2551983',
    });
    expect(await entity('gdelt:place/TX')).not.toHaveProperty('latitude');
    expect(await entity('gdelt:place/-1911893')).not.toHaveProperty('within');
    expect(await entity('gdelt:place/RS')).toBeUndefined();
  });

  it('gives each row a claim: when it was added, where it is found, and what has no other place', async () => {
    expect(await claim('gdelt:410000001')).toMatchObject({
      id: 'claim:gdelt:410000001',
      statedOn: '2015-02-18',
      status: 'HELD',
      locator: 'GLOBALEVENTID 410000001',
      note:
        'USAGOV (BARACK OBAMA) to RUSGOV (VLADIMIR PUTIN); CAMEO 042; root event; Goldstein scale 1.9; ' +
        'average tone -2.15827338129496; mentions 4, sources 4, articles 4; ' +
        'first actor in Washington, District of Columbia, United States.',
    });
    expect((await claim('gdelt:410000020'))?.note).toContain('; in Russia.');
    expect(first.counts.unplaced).toEqual({ Actor1Name: 5, Actor2Name: 4 });
  });

  it.each([
    ['gdelt:410000001', 'REPORTED', 'a root event of four sources'],
    ['gdelt:410000004', 'REPORTED', 'a root event of three'],
    ['gdelt:410000005', 'POSSIBLE', 'a root event of two'],
    ['gdelt:410000003', 'POSSIBLE', 'no root event, of nine'],
  ])('says how certain %s is: %s, as it is %s', async (id, certainty) => {
    expect(await claim(id)).toMatchObject({ certainty });
  });

  it('takes the article as the source, one for all its rows, and what names none as it is', async () => {
    expect(await sourceOf('gdelt:410000001')).toEqual({
      id: expect.stringMatching(/^gdelt:source\/[\w-]{22}$/),
      title: 'Article at news.example (coded by GDELT)',
      publisher: 'news.example',
      url: 'https://news.example/geneva-talks',
      retrievedOn: '2025-06-07',
    });
    expect((await claim('gdelt:410000002'))?.source).toBe((await claim('gdelt:410000001'))?.source);
    expect(await sourceOf('gdelt:410000005')).toMatchObject({ publisher: 'paper.example' });
    const service = await sourceOf('gdelt:410000004');
    expect(service?.title).toBe('BBC Monitoring (coded by GDELT)');
    expect(service).not.toHaveProperty('url');
    expect(await sourceOf('gdelt:410000013')).toMatchObject({ id: 'gdelt:events' });
  });

  it('has a claim of a source for every relation', async () => {
    const page = { limit: 100, fromEnd: false };
    const order = { by: 'DATE', direction: 'ASC' } as const;
    const { items } = await store.listRelations({ filter: {}, lens: {} }, order, page);
    expect(items).toHaveLength(13);
    for (const { id } of items) expect(await sourceOf(id)).toMatchObject({ title: expect.stringContaining('GDELT') });
    expect(new Set(items.map(({ kind }) => kind)).size).toBeLessThan(RELATION_KINDS.length);
  });

  it('counts by kind what it left out, and why', () => {
    const skipped = Object.entries(first.counts.records).map(([kind, count]) => [kind, count.skipped]);
    expect(Object.fromEntries(skipped.filter(([, count]) => count !== 0))).toEqual({
      'make public statement': 1,
      'engage in diplomatic cooperation': 1,
      reject: 1,
      'consult, not between two known actors': 1,
      'consult, of one actor with itself': 1,
      'disapprove, not between two known actors': 4,
    });
  });

  it('rejects whole rows that are wrong, and says what', () => {
    const lines = readFileSync(EXPORT, 'utf8').split('\n');
    const told = readFileSync(rejectsPath, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ line, field, got }) => [line, field, got])).toEqual([
      [14, 'EventCode', '"047"'],
      [15, 'number of columns', '60'],
      [16, 'SQLDATE', '"20150230"'],
      [19, 'GoldsteinScale', '"much"'],
      [24, 'EventCode', '"46"'],
    ]);
    expect(told.map(({ record }) => record)).toEqual([14, 15, 16, 19, 24].map((line) => lines[line - 1]));
    expect(told[1].expected).toBe('61 (GDELT 2.0), 58 (GDELT 1.0, daily), 57 (GDELT 1.0, before April 2013)');
  });

  it('changes nothing when it is imported again', async () => {
    const before = { revision: await store.revision(), dump: await dump(store) };
    const { counts } = await importAgain();
    expect(counts.put).toEqual({});
    expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
  });
});
