import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Relation } from '../../../src/domain/relation.js';
import { entitiesIn } from '../../../src/domain/relation.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { importHistorian } from '../../support/historian.js';

const FIXTURES = 'test/fixtures/historian';

describe('the historian’s XML, imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  let store: Store;
  beforeAll(async () => {
    store = await under.openEmpty();
    await importFrom(store, FIXTURES);
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  async function importFrom(into: Store, ...paths: readonly string[]) {
    return importHistorian(into, paths, rejectsPath);
  }

  async function relation(id: string): Promise<Relation | undefined> {
    return (await store.relations([id])).get(id);
  }

  async function claims(subject: string) {
    return (await store.claimsAbout([subject])).get(subject) ?? [];
  }

  async function receivers(id: string): Promise<readonly string[]> {
    const found = await relation(id);
    return found === undefined ? [] : entitiesIn(found, 'RECEIVER');
  }

  it('makes a person of a person, with names, years, identifiers and a claim that is found by file and id', async () => {
    expect((await store.entities(['pocom:marsh-ada'])).get('pocom:marsh-ada')).toEqual({
      kind: 'PERSON',
      id: 'pocom:marsh-ada',
      name: 'Ada B. Marsh',
      names: [{ text: 'Ada Marsh', kind: 'ALIAS' }],
      identifiers: [{ scheme: 'pocom', value: 'marsh-ada' }],
      birth: '1900',
      death: '1970',
    });
    expect(await claims('pocom:marsh-ada')).toMatchObject([
      {
        source: 'historian:pocom',
        certainty: 'CONFIRMED',
        statedOn: '2015-03-04',
        locator: 'pocom/people/m/marsh-ada.xml#marsh-ada',
        note: 'Career type: career. Residence: ME.',
      },
    ]);
    expect((await store.sources(['historian:pocom'])).get('historian:pocom')).toMatchObject({
      licence: 'CC0 1.0',
      retrievedOn: '2025-06-07',
    });
  });

  it('makes an envoy role of a chief, with title, milestones and the state of that day', async () => {
    expect(await relation('pocom:ru-1860-moor-01')).toEqual({
      kind: 'ENVOY_ROLE',
      id: 'pocom:ru-1860-moor-01',
      start: '1860-05-06',
      end: '1862-07',
      title: 'Minister & Envoy',
      accreditation: 'pocom:1860-moor-01',
      milestones: [
        { kind: 'APPOINTED', on: '1860-01-02' },
        { kind: 'CREDENTIALED', on: '1860-05-06' },
        { kind: 'ENDED', on: '1862-07', note: 'Left post on' },
      ],
      participations: [
        { role: 'ENVOY', entity: 'pocom:moor-ben' },
        { role: 'SENDER', entity: 'united-states' },
        { role: 'RECEIVER', entity: 'russian-empire' },
        { role: 'RESIDENCE', entity: 'travels:russian-empire/st-petersburg' },
      ],
    });
    expect(await receivers('pocom:ru-1934-mars-01')).toEqual(['soviet-union']);
    expect(await receivers('pocom:ru-1991-mars-02')).toEqual(['soviet-union', 'russia']);
    expect((await store.entities(['soviet-union'])).get('soviet-union')).toMatchObject({
      inception: '1922-12-30',
      dissolution: '1991-12-26',
      predecessors: ['soviet-russia'],
    });
  });

  it('says of a service of which only the appointment and the end are known that it began between them', async () => {
    expect(await relation('pocom:se-1861-moor-01')).toMatchObject({ start: '1861-01-02/1862-07', end: '1862-07' });
  });

  it('makes an envoy role to an organization of a chief of its mission', async () => {
    expect(await relation('pocom:nato-1955-mars')).toMatchObject({ title: 'Permanent Representative on the Council' });
    expect(await receivers('pocom:nato-1955-mars')).toEqual(['north-atlantic-treaty-organization']);
  });

  it('denies that those served who were named and did not, and keeps their appointment as a milestone', async () => {
    const roles = await store.relationsOf(
      ['pocom:mild-carl'],
      { filter: { kinds: ['ENVOY_ROLE'] }, lens: {} },
      { by: 'DATE', direction: 'ASC' },
      { limit: 9, fromEnd: false },
    );
    expect(roles.get('pocom:mild-carl')?.items).toEqual([]);
    expect(await relation('pocom:ru-1880-mild-01')).toMatchObject({
      start: '1880-05-01',
      end: '1880-05-01',
      milestones: [{ kind: 'APPOINTED', on: '1880-05-01' }],
    });
    expect(await claims('pocom:ru-1880-mild-01')).toMatchObject([
      { polarity: 'DENIES', note: 'Declined appointment.' },
    ]);
    expect(await claims('pocom:se-1870-mild-01')).toMatchObject([{ polarity: 'DENIES' }]);
    const [undated] = await claims('pocom:ru--mild-02');
    expect(undated?.note).toBe('Nomination withdrawn before the Senate acted upon it. Mission: russia.');
    expect(await receivers('pocom:ru--mild-02')).toEqual([]);
    expect(await relation('pocom:ru--mild-02')).toMatchObject({ milestones: [{ kind: 'NOMINATED' }] });
  });

  it('makes concurrent appointments one group of accreditations, with the place where the envoy lived', async () => {
    expect(await relation('pocom:se-1861-moor-01')).toMatchObject({ accreditation: 'pocom:1860-moor-01' });
    for (const id of ['pocom:ru-1860-moor-01', 'pocom:se-1861-moor-01']) {
      const found = await relation(id);
      expect(found === undefined ? [] : entitiesIn(found, 'RESIDENCE')).toEqual([
        'travels:russian-empire/st-petersburg',
      ]);
    }
    const place = (await store.entities(['travels:russian-empire/st-petersburg'])).get(
      'travels:russian-empire/st-petersburg',
    );
    expect(place).toMatchObject({ name: 'St. Petersburg', within: 'russian-empire' });
    const other = await relation('pocom:ru-1934-mars-01');
    expect(other).not.toHaveProperty('accreditation');
    expect(other === undefined ? [] : entitiesIn(other, 'RESIDENCE')).toEqual([]);
  });

  it('says by a claim on each of them which posts the group has, missing ones too', async () => {
    const said =
      'Concurrent appointments 1860-moor-01 (ru-1860-moor-01, se-1861-moor-01, no-1861-moor-01), resident at st-petersburg, russia.';
    for (const subject of ['pocom:ru-1860-moor-01', 'pocom:se-1861-moor-01', 'pocom:moor-ben']) {
      expect((await claims(subject)).map(({ note, locator }) => ({ note, locator }))).toContainEqual({
        note: said,
        locator: 'pocom/concurrent-appointments/1860-moor-01.xml#1860-moor-01',
      });
    }
  });

  it('makes tenures of principals and presidents', async () => {
    expect(await relation('pocom:secretary/secr-1940-mars')).toMatchObject({
      title: 'Secretary of State',
      start: '1940-01-03',
      end: '1945-06',
      participations: [
        { role: 'HOLDER', entity: 'pocom:marsh-ada' },
        { role: 'BODY', entity: 'united-states-department-of-state' },
      ],
    });
    const [claim] = await claims('pocom:secretary/secr-1940-mars');
    expect(claim?.note).toBe(
      'Appointed 1940-01-02. Entered on duty 1940-01-03. Terminated 1945-06: Resigned. Served under two presidents. Last modified: 2016-014.',
    );
    expect(claim?.statedOn).toBeUndefined();
    expect(await relation('travels:president-51')).toMatchObject({ title: 'President of the United States' });
  });

  it('makes a trip of a trip, to the place within the state of that day', async () => {
    expect(await relation('travels:9001')).toMatchObject({
      start: '1943-10-18',
      end: '1943-11-03',
      purpose: 'Met with Foreign Minister Molotov.',
      participations: [
        { role: 'TRAVELLER', entity: 'pocom:marsh-ada' },
        { role: 'DESTINATION', entity: 'travels:soviet-union/moscow' },
      ],
    });
    expect((await store.entities(['travels:soviet-union/moscow'])).get('travels:soviet-union/moscow')).toMatchObject({
      name: 'Moscow',
      within: 'soviet-union',
    });
    expect(await claims('travels:9001')).toMatchObject([
      { status: 'HELD', locator: 'travels/secretary-travels/marsh-ada.xml#9001', note: 'Country: U.S.S.R.' },
    ]);
  });

  it('takes the state for the destination where several places are named, and keeps their names', async () => {
    expect(await relation('travels:9002')).toMatchObject({
      participations: [{}, { role: 'DESTINATION', entity: 'united-kingdom' }],
    });
    expect((await claims('travels:9002'))[0]?.note).toBe('Locales: London, Oxford.');
    expect(await relation('travels:9003')).toMatchObject({
      participations: [{}, { entity: 'travels:mexico/mexico-df' }],
    });
    expect(await relation('travels:9004')).toMatchObject({
      participations: [{}, { entity: 'travels:antarctica/mcmurdo-station' }],
    });
  });

  it('makes a trip to the United States of a visit, and one person of one name and country', async () => {
    const travellers = async (id: string) => (await relation(id))?.participations.map(({ entity }) => entity);
    expect(await travellers('visits:501')).toEqual(['visits:sweden/peter-frost', 'united-states']);
    expect(await travellers('visits:502')).toEqual([
      'visits:sweden/king-olaf',
      'visits:sweden/peter-frost',
      'united-states',
    ]);
    expect(await travellers('visits:505')).toEqual(['visits:sweden/king-olaf', 'united-states']);
    expect(await travellers('visits:503')).toEqual(['visits:sweden/lund-1940s', 'united-states']);
    expect(await travellers('visits:504')).toEqual(['visits:sweden/lund-1960s', 'united-states']);
    expect((await claims('visits:503'))[0]?.note).toBe('President Lund, from Sweden.');
  });

  it('rejects what is wrong, whole and with its line, and nothing else', async () => {
    await importFrom(store, FIXTURES);
    const told = readFileSync(rejectsPath, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ file, line, kind, field }) => [file.replace(`${FIXTURES}/`, ''), line, kind, field])).toEqual([
      ['pocom/missions-countries/russia.xml', 42, 'chief of mission', 'the whole record'],
      ['pocom/missions-countries/russia.xml', 54, 'chief of mission', 'appointed/date'],
      ['pocom/missions-countries/sweden.xml', 17, 'chief of mission', 'id'],
      ['travels/secretary-travels/marsh-ada.xml', 43, 'trip', 'country/@id'],
    ]);
    expect(told[0].record).toMatch(/^<chief>[\s\S]*<person-id>nobody-here<\/person-id>[\s\S]*<\/chief>$/);
  });

  it('writes of a damaged file what comes before the damage, and rejects the rest with its line', async () => {
    const path = join(folder.path, 'damaged.xml');
    const text = readFileSync(`${FIXTURES}/travels/secretary-travels/marsh-ada.xml`, 'utf8').replaceAll(
      '<id>900',
      '<id>800',
    );
    writeFileSync(path, text.slice(0, text.indexOf('<id>8003')));
    const { counts } = await importFrom(store, path);
    expect(counts.records).toEqual({
      trip: { read: 2, written: 2, unchanged: 0, skipped: 0, rejected: 0 },
      file: { read: 1, written: 0, unchanged: 0, skipped: 0, rejected: 1 },
    });
    expect(JSON.parse(readFileSync(rejectsPath, 'utf8'))).toMatchObject({
      file: path,
      line: 24,
      expected: 'well-formed XML',
    });
    expect(await relation('travels:8002')).toBeDefined();
    expect((await claims('travels:8002'))[0]?.locator).toBe('travels/damaged.xml#8002');
  });

  it('changes nothing when it is imported again, folder by folder', async () => {
    const before = { revision: await store.revision(), dump: await dump(store) };
    const parts = [
      'visits',
      'travels',
      'pocom',
      'pocom/missions-countries',
      'pocom/positions-principals/secretary.xml',
    ];
    for (const part of parts) {
      const { counts } = await importFrom(store, `${FIXTURES}/${part}`);
      expect({ part, put: counts.put }).toEqual({ part, put: {} });
    }
    expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
  });
});
