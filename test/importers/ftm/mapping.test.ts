import { join } from 'node:path';
import type { Relation } from '../../../src/domain/relation.js';
import type { RunResult } from '../../../src/importers/pipeline/run.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { dump } from '../../support/dump.js';
import { FTM_FIXTURES, importFtm } from '../../support/ftm.js';

const ENTITIES = join(FTM_FIXTURES, 'entities.ftm.jsonl');

describe('FollowTheMoney, imported', () => {
  const under = temporarySqlite();
  let store: Store;
  let result: RunResult;
  beforeAll(async () => {
    store = await under.openEmpty();
    result = await importFtm(store, [ENTITIES]);
  });
  afterAll(() => store.close());

  const entity = async (id: string) => (await store.entities([id])).get(id);
  const relation = async (id: string) => (await store.relations([id])).get(id);
  const claims = async (subject: string) => (await store.claimsAbout([subject])).get(subject) ?? [];
  const notes = async (subject: string) => (await claims(subject)).map(({ note }) => note);
  const parties = (found: Relation | undefined) =>
    found?.participations.map(({ role, entity: id }) => `${role} ${id}`) ?? [];

  it('makes a person of a Person: names by kind and script, the most precise date, and every identifier', async () => {
    expect(await entity('ftm:Q900001')).toEqual({
      kind: 'PERSON',
      id: 'ftm:Q900001',
      name: 'Vera Petrova',
      names: [
        { text: 'Вера Петрова', script: 'Cyrl', kind: 'SPELLING' },
        { text: 'ვერა პეტროვა', script: 'Geor', kind: 'SPELLING' },
        { text: 'Vera Sokolova', kind: 'FORMER' },
        { text: 'V. Petrova', kind: 'ALIAS' },
        { text: 'Vera', kind: 'ALIAS' },
      ],
      identifiers: [
        { scheme: 'wikidata', value: 'Q900001' },
        { scheme: 'wikidata', value: 'Q900009' },
        { scheme: 'inn', value: '771234567890' },
        { scheme: 'passport-number', value: 'XX12345' },
        { scheme: 'ftm', value: 'Q900001' },
        { scheme: 'ftm', value: 'rg-peps-17' },
        { scheme: 'ftm', value: 'Q900009' },
      ],
      birth: '1952-10-07',
    });
  });

  it('keeps what has no place in the note of its claims, and counts it', async () => {
    expect(await notes('ftm:p-li')).toContain('Country of birth: cn. Nationality: cn; zz.');
    expect((await notes('ftm:Q900001'))[0]).toMatch(
      /Source link: https:\/\/registry\.example\/vera\. .*Topics: role\.pep/,
    );
    expect(result.counts.unplaced).toMatchObject({
      'Person.topics': 1,
      'Person.target': 1,
      'Person.nationality': 1,
      'Address.city': 2,
      Sanction: 1,
      Vessel: 1,
    });
  });

  it('makes a claim of each data set, with the entity’s id and the day on which it was last modified', async () => {
    expect(await claims('ftm:Q900001')).toMatchObject([
      { source: 'ftm:data-set/harbour_peps', statedOn: '2024-01-09', certainty: 'REPORTED', locator: 'Q900001' },
      { source: 'ftm:data-set/harbour_sanctions', statedOn: '2024-01-09', certainty: 'REPORTED', locator: 'Q900001' },
      // The two that tell of a sanction and a passport.
      { source: 'ftm:data-set/harbour_sanctions', locator: 'passport-1' },
      { source: 'ftm:data-set/harbour_sanctions', locator: 'sanction-1' },
    ]);
    // The day on which the collector last found it changed, where the record says none.
    expect(await claims('ftm:occ-minister')).toMatchObject([{ statedOn: '2024-02-03' }]);
  });

  it('says of several dates that do not agree that it was between the first and the last', async () => {
    expect(await entity('ftm:p-ivan')).toMatchObject({ birth: '1901-02-03', death: '1955/1957-06' });
    expect(await notes('ftm:p-ivan')).toEqual([
      'Birth date: 1901-02-03T00:00:00. Death date: 1955; 1957-06. Gender: male.',
    ]);
  });

  it('ties people to the states whose citizens and nationals they are, also to those that are no more', async () => {
    expect(await relation('ftm:Q900001/citizenship/ru')).toMatchObject({ kind: 'TIE', nature: 'citizen of' });
    const national = await relation('ftm:Q900001/nationality/suhh');
    expect(national).toMatchObject({ kind: 'TIE', nature: 'national of' });
    expect(parties(national)).toEqual(['PARTY ftm:Q900001', 'PARTY soviet-union']);
    expect(await entity('soviet-union')).toMatchObject({ dissolution: '1991-12-26' });
  });

  it('makes organizations of PublicBody, Company and the like, and says which', async () => {
    expect(await entity('ftm:org-port')).toMatchObject({ name: 'Port Authority', classification: 'Public body' });
    expect(await entity('ftm:org-agency')).toMatchObject({
      classification: 'Company',
      identifiers: [
        { scheme: 'lei', value: '529900QUAYAGENCY0042' },
        { scheme: 'registration-number', value: 'HRB 4711' },
        { scheme: 'ftm', value: 'org-agency' },
      ],
    });
  });

  it('makes a tenure of an Occupancy: the position’s name in its state of then or now, whichever came first', async () => {
    expect(await relation('ftm:occ-minister')).toEqual({
      kind: 'TENURE',
      id: 'ftm:occ-minister',
      start: '1998-03',
      end: '2001-09-12',
      title: 'Minister of Ports',
      participations: [
        { role: 'HOLDER', entity: 'ftm:Q900001' },
        { role: 'BODY', entity: 'russia' },
      ],
    });
    expect(parties(await relation('ftm:occ-deputy'))).toContain('BODY soviet-union');
    expect(await notes('ftm:occ-minister')).toEqual([
      'first_seen: 2023-01-02T03:04:05. Status: ended. Position pos-minister: Topics: gov.national.',
    ]);
  });

  it('makes it one in the position’s organization, or in the union of states', async () => {
    expect(parties(await relation('ftm:occ-port'))).toContain('BODY ftm:org-port');
    expect(parties(await relation('ftm:occ-eu'))).toContain('BODY european-union');
  });

  it('tells of an Occupancy whose position has no body on the holder’s claim', async () => {
    expect(await relation('ftm:occ-scotland')).toBeUndefined();
    expect(await notes('ftm:p-nils')).toContain(
      'Occupancy occ-scotland: Harbour Master of the Isles. Start date: 2001. Position pos-scotland: Country: gb-sct.',
    );
  });

  it('guesses no envoy role from the name of a position', async () => {
    const ambassador = await relation('ftm:occ-ambassador');
    expect(ambassador).toMatchObject({ kind: 'TENURE', title: 'Ambassador of Sweden to Estonia' });
    expect(parties(ambassador)).toEqual(['HOLDER ftm:p-nils', 'BODY sweden']);
  });

  it('makes an envoy role of a Representation by a person whose role is an envoy’s, and ties of others', async () => {
    const envoy = await relation('ftm:rep-envoy');
    expect(envoy).toMatchObject({ kind: 'ENVOY_ROLE', title: 'Special Envoy', start: '2012-03-04' });
    expect(parties(envoy)).toEqual(['ENVOY ftm:p-nils', 'SENDER ftm:org-port']);
    expect(await relation('ftm:rep-lawyer')).toMatchObject({ kind: 'TIE', nature: 'representative (lawyer) of' });
    expect(await relation('ftm:rep-agency')).toMatchObject({ kind: 'TIE', nature: 'representative of' });
  });

  it('makes tenures of the memberships, directorships and employments of people, and ties of those of others', async () => {
    const membership = await relation('ftm:mem-person');
    expect(membership).toMatchObject({ kind: 'TENURE', title: 'Treasurer', start: '2015-06', end: '2016' });
    expect(parties(membership)).toEqual(['HOLDER ftm:p-li', 'BODY ftm:org-agency']);
    expect(await relation('ftm:dir-1')).toMatchObject({ kind: 'TENURE', title: 'Director' });
    expect(await relation('ftm:emp-1')).toMatchObject({ kind: 'TENURE', title: 'Clerk' });
    const tie = await relation('ftm:mem-org');
    expect(tie).toMatchObject({ kind: 'TIE', nature: 'member of' });
    expect(parties(tie)).toEqual(['PARTY ftm:org-agency', 'PARTY ftm:org-port']);
  });

  it('reads ties in their direction: the relative is the father, the owner owns', async () => {
    const family = await relation('ftm:fam-1');
    expect(family).toMatchObject({ nature: 'father of' });
    expect(parties(family)).toEqual(['PARTY ftm:p-ivan', 'PARTY ftm:Q900001']);
    expect(await relation('ftm:assoc-1')).toMatchObject({ nature: 'associate (business partner) of', start: '2003' });
    expect(await relation('ftm:link-1')).toMatchObject({ nature: 'linked to' });
    expect(parties(await relation('ftm:own-company'))).toEqual(['PARTY ftm:p-li', 'PARTY ftm:org-agency']);
  });

  it('tells on an actor’s claims of what the graph has no kind of relation for', async () => {
    expect(await relation('ftm:own-ship')).toBeUndefined();
    expect(await notes('ftm:p-li')).toContain('Ownership own-ship. Asset: ship-1. Owner: p-li. Start date: 2018.');
    expect(await notes('ftm:Q900001')).toContain(
      'Sanction sanction-1. Authority: Harbour Council. Entity: Q900001. Start date: 2022-03-01.',
    );
  });

  it('makes a meeting of an Event in which people took part, at its place, and says nothing of its status', async () => {
    const talks = await relation('ftm:talks-1');
    expect(talks).toMatchObject({ kind: 'MEETING', start: '1999-05-04', channel: 'UNKNOWN' });
    expect(parties(talks).slice(0, 3)).toEqual([
      'PARTICIPANT ftm:Q900001',
      'PARTICIPANT ftm:p-nils',
      'HOST ftm:org-port',
    ]);
    const venues = (found: Relation | undefined) => found?.participations.find(({ role }) => role === 'VENUE')?.entity;
    expect(venues(await relation('ftm:talks-2'))).toBe(venues(talks));
    expect(await entity(venues(talks) ?? '')).toMatchObject({ kind: 'PLACE', name: 'Geneva', within: 'switzerland' });
    expect(await claims(venues(talks) ?? '')).toHaveLength(2);
    expect((await claims('ftm:talks-1')).map(({ status, note }) => ({ status, note }))).toEqual([
      { status: undefined, note: 'Name: Talks on harbour dues.' },
    ]);
  });

  it('makes no meeting of an Event that only organizations were involved in', async () => {
    expect(await relation('ftm:fire-1')).toBeUndefined();
    for (const id of ['ftm:org-port', 'ftm:org-agency']) {
      expect(await notes(id)).toContain(
        'Event fire-1. Date: 2013-07-08. Involved: org-port; org-agency. Name: Fire at the docks.',
      );
    }
  });

  it('makes a trip of a Trip, to the place of its address', async () => {
    const trip = await relation('ftm:trip-1');
    expect(trip).toMatchObject({ kind: 'TRIP', purpose: 'Talks on harbour dues', start: '2011-05-03' });
    expect(parties(trip)).toEqual(['TRAVELLER ftm:p-nils', 'COMPANION ftm:p-li', 'DESTINATION ftm:addr-geneva']);
    expect(await entity('ftm:addr-geneva')).toMatchObject({ within: 'switzerland', latitude: 46.2, longitude: 6.15 });
    expect(await entity('ftm:addr-home')).toMatchObject({ name: 'Hamngatan 2, Ystad', within: 'sweden' });
  });

  it('skips what says nothing for the graph, and counts it: a ship, and positions by themselves', () => {
    expect(result.counts.records).toMatchObject({
      Vessel: { read: 1, skipped: 1 },
      Position: { read: 6, skipped: 6 },
      Occupancy: { read: 6, written: 6 },
    });
  });

  it('gives every fact a claim', async () => {
    const lines = (await dump(store)).trim().split('\n');
    const parsed = lines.map((line) => ({ sort: line.split(' ')[0], item: JSON.parse(line.slice(line.indexOf(' '))) }));
    const claimed = new Set(parsed.filter(({ sort }) => sort === 'claim').map(({ item }) => item.subject));
    const facts = parsed
      .filter(({ sort, item }) => sort === 'relation' || String(item.id).startsWith('ftm:'))
      .filter(({ sort }) => sort !== 'source' && sort !== 'claim');
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.filter(({ item }) => !claimed.has(item.id))).toEqual([]);
  });

  it('changes nothing when it is made again, not even the revision', async () => {
    const before = { revision: await store.revision(), dump: await dump(store) };
    const { counts } = await importFtm(store, [ENTITIES], { today: '2026-01-01' });
    expect(counts.put).toEqual({});
    expect({ revision: await store.revision(), dump: await dump(store) }).toEqual(before);
  });
});
