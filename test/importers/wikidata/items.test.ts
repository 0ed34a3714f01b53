import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Relation } from '../../../src/domain/relation.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { dump } from '../../support/dump.js';
import { FIXTURE, importWikidata } from './importing.js';

/** The n-th item that we invented. */
const q = (number: number) => `wikidata:Q${900_000_000 + number}`;
/** The n-th statement of one of them. */
const statement = (item: number, number: number) =>
  `Q${900_000_000 + item}$00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

describe('items of Wikidata, imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  let store: Store;
  let counts: Awaited<ReturnType<typeof importWikidata>>['counts'];
  beforeAll(async () => {
    store = await under.openEmpty();
    counts = (await importWikidata(store, [FIXTURE], { rejectsPath })).counts;
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  const entity = async (number: number) => (await store.entities([q(number)])).get(q(number));
  const relation = async (id: string): Promise<Relation | undefined> => (await store.relations([id])).get(id);
  const claims = async (subject: string) => (await store.claimsAbout([subject])).get(subject) ?? [];
  const claimsAt = async (subject: string, locator: string) =>
    (await claims(subject)).filter((claim) => claim.locator === locator);

  it('are people with their names in every language, aliases, identifiers and dates', async () => {
    expect(await entity(1)).toEqual({
      kind: 'PERSON',
      id: q(1),
      name: 'Ada Marsh',
      names: [
        { text: 'آدا مارش', lang: 'ar', kind: 'SPELLING' },
        { text: 'Ада Марш', lang: 'be-tarask', kind: 'SPELLING' },
        { text: 'עדה מארש', lang: 'he', kind: 'SPELLING' },
        { text: 'A. Marsh', kind: 'SPELLING' },
        { text: 'Ада Марш', lang: 'ru', kind: 'SPELLING' },
        { text: 'Ada Marsh', lang: 'en-simple', kind: 'SPELLING' },
        { text: 'Ада Марш', lang: 'sr-Cyrl', script: 'Cyrl', kind: 'SPELLING' },
        { text: '艾达·马什', lang: 'zh-Hans', script: 'Hans', kind: 'SPELLING' },
        { text: 'مارش', lang: 'ar', kind: 'ALIAS' },
        { text: 'A. B. Marsh', lang: 'en', kind: 'ALIAS' },
        { text: 'The Marsh', lang: 'en', kind: 'ALIAS' },
        { text: 'Ада Марш', lang: 'ru', kind: 'NATIVE' },
      ],
      description: 'diplomat of Northland',
      identifiers: [
        { scheme: 'wikidata', value: 'Q900000001' },
        { scheme: 'viaf', value: '900001' },
        { scheme: 'P9999', value: 'a/1' },
      ],
      birth: '1900-02-03',
      death: '1970/1975',
    });
  });

  it('are called by their English name, else by that for all languages, else by that of the first code, else by their id', async () => {
    const names = await Promise.all([1, 2, 3, 4].map(async (number) => (await entity(number))?.name));
    expect(names).toEqual(['Ada Marsh', 'Boris Frost', 'Kyrill Marsh', 'Q900000004']);
  });

  it('have the dates that Wikidata gives, as EDTF; what EDTF cannot say is in a note', async () => {
    const dates = [2, 3, 4, 5, 6].map(async (number) => {
      const found = await entity(number);
      return found?.kind === 'PERSON' ? [found.birth, found.death] : [];
    });
    expect(await Promise.all(dates)).toEqual([
      ['1899-03-08', '197X'],
      ['1801/1900', undefined],
      ['1931~', undefined],
      [undefined, '1712-02-12/1712-03-11'],
      ['1700-06', '1001/2000'],
    ]);
    expect((await claimsAt(q(3), statement(3, 3)))[0]?.note).toBe(
      'P570 date of death: -0044-03-15T00:00:00Z, precision 11.',
    );
    expect((await claimsAt(q(2), statement(2, 2)))[0]?.note).toMatch(/\+1899-02-24T.*Q1985786/);
    expect((await claimsAt(q(6), statement(6, 2)))[0]?.note).toMatch(/before 1, after 1, time zone 60/);
  });

  it('have a claim for each reference that names a source, found by the id of the statement', async () => {
    expect(await claimsAt(q(1), statement(1, 2))).toMatchObject([
      {
        source: 'wikidata:source/Q900000802',
        statedOn: '2019-03-04',
        certainty: 'REPORTED',
        note: 'P569 date of birth: 1900-02-03; rank preferred. Reference: P248 stated in: Q900000802; P813 retrieved: 2020-05-06; P577 publication date: 2019-03-04.',
      },
      { source: expect.stringMatching(/^wikidata:url\//), note: expect.stringMatching(/The Marsh papers \(en\)\.$/) },
    ]);
    const [{ source } = { source: '' }] = (await claimsAt(q(1), statement(1, 2))).slice(1);
    expect((await store.sources([source])).get(source)).toMatchObject({ url: 'https://example.org/marsh?page=2' });
    const [imported] = await claimsAt(`${q(1)}/spouse/Q900000002/1930-05-06/1940`, statement(1, 15));
    expect(imported).toMatchObject({
      source: 'wikidata',
      note: expect.stringMatching(/P143 imported from.*: Q328\.$/),
    });
  });

  it('say nothing by a deprecated statement, and are no surer by a preferred one', async () => {
    expect(await claimsAt(q(1), statement(1, 4))).toEqual([]);
    expect(await claims(`wikidata:${statement(1, 10)}`)).toEqual([]);
    expect((await entity(1))?.identifiers.map(({ value }) => value)).not.toContain('old');
    expect(counts.unplaced).toMatchObject({ 'P569, deprecated': 1, 'P39, deprecated': 1, 'P646, deprecated': 1 });
    expect((await claimsAt(q(1), statement(1, 3))).map(({ certainty }) => certainty)).toEqual(['REPORTED']);
  });

  it('are unsure where a statement says so of itself', async () => {
    expect(await claims(`wikidata:${statement(1, 28)}`)).toMatchObject([{ certainty: 'POSSIBLE' }]);
  });

  it('hold positions: a tenure at the body that the position’s item names', async () => {
    expect(await relation(`wikidata:${statement(1, 6)}`)).toEqual({
      kind: 'TENURE',
      id: `wikidata:${statement(1, 6)}`,
      title: 'Foreign Minister of Northland',
      start: '1950-01-02',
      end: '1953-04',
      participations: [
        { role: 'HOLDER', entity: q(1) },
        { role: 'BODY', entity: q(301) },
      ],
    });
    expect((await claims(`wikidata:${statement(1, 6)}`))[0]?.note).toContain('P1365 replaces: Q900000003');
    expect(await relation(`wikidata:${statement(2, 6)}`)).toMatchObject({
      title: 'Chancellor',
      start: '1935~',
      participations: [{}, { entity: q(201) }],
    });
  });

  it('are envoys where the data says from whom to whom, and nowhere else', async () => {
    expect(await relation(`wikidata:${statement(1, 7)}`)).toMatchObject({
      kind: 'ENVOY_ROLE',
      title: 'ambassador of Northland to Southland',
      start: '1954',
      participations: [
        { role: 'ENVOY', entity: q(1) },
        { role: 'SENDER', entity: q(201) },
        { role: 'RECEIVER', entity: q(202) },
      ],
    });
    expect(await relation(`wikidata:${statement(1, 8)}`)).toBeUndefined();
    expect(await claimsAt(q(1), statement(1, 8))).toHaveLength(1);
  });

  it('keep in words a tenure that ends before it begins, and one that is said to be none', async () => {
    expect(await relation(`wikidata:${statement(1, 9)}`)).toBeUndefined();
    const [contrary] = await claimsAt(q(1), statement(1, 9));
    expect(contrary?.note).toMatch(/P580 start time: 1960; P582 end time: 1959/);
    const [none] = await claimsAt(q(1), statement(1, 11));
    expect(none?.note).toBe('P39 position held: none.');
  });

  it('are tied to their families once, however many say so', async () => {
    expect(await relation(`${q(3)}/parent/Q900000001`)).toMatchObject({
      nature: 'parent of',
      participations: [{ entity: q(3) }, { entity: q(1) }],
    });
    expect((await claims(`${q(3)}/parent/Q900000001`)).map(({ locator }) => locator).sort()).toEqual([
      statement(1, 14),
      statement(3, 4),
    ]);
    expect(await claims(`${q(1)}/sibling/Q900000005`)).toHaveLength(2);
    expect(await claims(`${q(1)}/spouse/Q900000002/1930-05-06/1940`)).toHaveLength(2);
    expect(await relation(`${q(1)}/spouse/Q900000002/1930-05-06/1940`)).toMatchObject({
      start: '1930-05-06',
      end: '1940',
    });
  });

  it('are tied twice where the two give other dates, and never to themselves', async () => {
    expect(await relation(`${q(5)}/spouse/Q900000006/1940/..`)).toMatchObject({ start: '1940' });
    expect(await relation(`${q(5)}/spouse/Q900000006/1941/..`)).toMatchObject({ start: '1941' });
    expect((await claimsAt(q(5), statement(5, 7)))[0]?.note).toBe('P22 father: Q900000005.');
    expect((await claimsAt(q(1), statement(1, 16)))[0]?.note).toBe('P26 spouse: none; P580 start time: 1941.');
  });

  it('are states with codes, predecessors and relations; an ISO code that is no longer in use identifies nothing', async () => {
    expect(await entity(201)).toMatchObject({
      kind: 'STATE',
      isoAlpha2: 'QN',
      inception: '1918',
      predecessors: [q(202)],
      identifiers: [{}, { scheme: 'iso3166-1', value: 'QN' }, { scheme: 'iso3166-1-alpha-3', value: 'QNN' }],
    });
    expect(await entity(202)).toMatchObject({
      inception: '1401/1500',
      dissolution: '1922-12',
      identifiers: [{ scheme: 'wikidata' }],
    });
    expect(await entity(202)).not.toHaveProperty('isoAlpha2');
    expect(await claims(`${q(201)}/diplomatic-relations/Q900000202/1919/..`)).toHaveLength(2);
    expect(await relation(`${q(201)}/member/Q900000302/1950/..`)).toMatchObject({ nature: 'member of' });
    expect(await relation(`wikidata:${statement(201, 10)}`)).toMatchObject({ title: 'head of government' });
  });

  it('are organizations, places and treaties; a class is what the nearest class is that it is a subclass of', async () => {
    expect(await entity(301)).toMatchObject({ classification: 'ministry', parent: q(304), seat: q(401) });
    expect(await entity(302)).toMatchObject({ classification: 'intergovernmental organization' });
    expect(await entity(401)).toMatchObject({ kind: 'PLACE', within: q(201), latitude: 60.5, longitude: -20.25 });
    expect(await entity(701)).toMatchObject({ kind: 'PLAN', name: 'Treaty of Port Frost' });
  });

  it('are meetings with those who took part, each with the claims of its own statement', async () => {
    expect(await relation(q(501))).toEqual({
      kind: 'MEETING',
      id: q(501),
      channel: 'UNKNOWN',
      start: '1961-06-03',
      end: '1961-06-04',
      participations: [
        { role: 'PARTICIPANT', entity: q(1) },
        { role: 'PARTICIPANT', entity: q(2) },
        { role: 'PARTICIPANT', entity: q(201) },
        { role: 'VENUE', entity: q(401) },
      ],
    });
    const about = (await claims(q(501))).filter((claim) => claim.about === q(1));
    expect(about.map(({ locator }) => locator).sort()).toEqual([statement(501, 5), statement(501, 9)]);
    const [itself] = await claimsAt(q(501), 'Q900000501');
    expect(itself?.note).toMatch(/^Labels: Harbour summit \(en\); Sommet du port \(fr\)\. Descriptions: /);
  });

  it('guess nothing of whom only an id is known: a participant of unknown kind is kept in words', async () => {
    expect(await entity(990)).toBeUndefined();
    expect((await claimsAt(q(501), statement(501, 8)))[0]?.note).toBe('P710 participant: Q900000990.');
    expect(await entity(991)).toMatchObject({ kind: 'ORGANIZATION', name: 'Q900000991' });
    expect(await entity(993)).toMatchObject({ kind: 'STATE', name: 'Q900000993' });
  });

  it('are the relations of two states, and nothing where they are of one', async () => {
    expect(await relation(q(601))).toMatchObject({
      kind: 'TIE',
      start: '1919',
      participations: [{ entity: q(201) }, { entity: q(202) }],
    });
    expect(await relation(q(602))).toBeUndefined();
  });

  it('keep in words, and count, all for which the graph has no place', async () => {
    const notes = (await claims(q(1))).map(({ note }) => note);
    for (const text of [
      'P69 educated at: Q900000992; P582 end time: 1922.',
      'P106 occupation: diplomat (Q900000105).',
      'P27 country of citizenship: Q900000201.',
      'P18 image: Ada Marsh.jpg.',
      'P2048: +170 Q174728.',
      'P1344 participant in: Q900000501.',
    ]) {
      expect(notes).toContain(text);
    }
    expect(counts.unplaced).toMatchObject({
      P69: 1,
      P106: 1,
      P27: 1,
      P18: 1,
      P2048: 1,
      P1344: 1,
      P531: 2,
      P1891: 1,
      'P39 with P1365': 1,
    });
  });

  it('have a claim for every fact: each relation, and each entity that is described', async () => {
    const lines = (await dump(store)).split('\n');
    const subjects = new Set(
      lines.filter((line) => line.startsWith('claim ')).map((line) => JSON.parse(line.slice(6)).subject),
    );
    const relations = lines.filter((line) => line.startsWith('relation ')).map((line) => JSON.parse(line.slice(9)).id);
    expect(relations.length).toBeGreaterThan(20);
    expect(relations.filter((id) => !subjects.has(id))).toEqual([]);
    const bare = lines
      .filter((line) => line.startsWith('entity '))
      .map((line) => JSON.parse(line.slice(7)).id)
      .filter((id) => !subjects.has(id));
    expect(bare.sort()).toEqual([q(991), q(993)]);
  });

  it('are rejected whole where one is not of the form; positions, classes and what was not found are skipped', async () => {
    expect(counts.records).toMatchObject({
      person: { read: 8, written: 7, rejected: 1 },
      position: { read: 5, skipped: 5 },
      'item of another kind': { read: 2, skipped: 2 },
      'missing item': { read: 1, skipped: 1 },
      property: { read: 1, skipped: 1 },
    });
    const rejected = readFileSync(rejectsPath, 'utf8').trim().split('\n');
    expect(rejected).toHaveLength(1);
    expect(JSON.parse(rejected[0] ?? '')).toMatchObject({
      file: FIXTURE,
      kind: 'person',
      field: 'claims.P31[0].rank',
      expected: 'preferred, normal, deprecated',
      got: '"best"',
      record: expect.stringContaining('Wrong Rank'),
    });
  });

  it('remember by which older id they were asked for', async () => {
    expect(await claimsAt(q(7), 'Q900000008')).toMatchObject([{ note: 'Q900000008 redirects to Q900000007.' }]);
  });

  it('change nothing when they are imported again', async () => {
    const before = { revision: await store.revision(), dump: await dump(store) };
    const again = await importWikidata(store, [FIXTURE]);
    expect(again.counts.put).toEqual({});
    expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
  });
});
