import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EnvoyRole, entitiesIn } from '../../../src/domain/relation.js';
import type { Counts } from '../../../src/importers/pipeline/counts.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { describeHistorian, historianFolder, importHistorian } from '../../support/historian.js';
import { serve, type TestServer } from '../../support/server.js';
import { chiefsWhoServed, countRecords, tellingRecords } from './independent-count.js';

/** Today's Russia and what was there before it. */
const RUSSIA = ['russia', 'soviet-union', 'soviet-russia', 'russian-empire'];

describeHistorian('all that there is of the historian’s data, imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  const expected = countRecords(historianFolder());
  let store: Store;
  let counts: Counts;
  let server: TestServer;
  beforeAll(async () => {
    store = await under.openEmpty();
    ({ counts } = await importAll());
    server = await serve(store);
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
    folder.remove();
  });

  async function importAll() {
    return importHistorian(store, [historianFolder()], rejectsPath);
  }

  async function envoyRolesOf(state: string): Promise<EnvoyRole[]> {
    const selection = { filter: { kinds: ['ENVOY_ROLE' as const] }, roles: ['RECEIVER' as const], lens: {} };
    const order = { by: 'DATE', direction: 'ASC' } as const;
    const page = await store.relationsOf([state], selection, order, { limit: 500, fromEnd: false });
    return (page.get(state)?.items ?? []).filter((relation) => relation.kind === 'ENVOY_ROLE');
  }

  /** Who took part in the meetings of each of these trips. */
  async function whoMetOn(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const trips = await store.relations(ids);
    const meetingsOf = (id: string) => {
      const trip = trips.get(id);
      return trip?.kind === 'TRIP' ? trip.meetings : [];
    };
    const meetings = await store.relations(ids.flatMap(meetingsOf));
    const whoMet = (id: string) => {
      const meeting = meetings.get(id);
      return meeting === undefined ? [] : entitiesIn(meeting, 'PARTICIPANT');
    };
    return new Map(ids.map((id) => [id, meetingsOf(id).flatMap(whoMet)]));
  }

  it('is as many records of each kind as a count of tags finds, each written or rejected', () => {
    const read = Object.entries(counts.records).map(([kind, count]) => [kind, count.read]);
    expect(Object.fromEntries(read)).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, number]) => number > 0)),
    );
    for (const { read: all, written, unchanged, rejected } of Object.values(counts.records)) {
      expect(written + unchanged + rejected).toBe(all);
    }
  });

  it('rejects few, each with its reason and whole', () => {
    const rejected = Object.values(counts.records).reduce((sum, count) => sum + count.rejected, 0);
    const lines = readFileSync(rejectsPath, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(rejected);
    expect(rejected).toBeLessThan(10);
    for (const { record, got } of lines)
      expect([record, got]).toEqual([expect.stringMatching(/^<.*>$/s), expect.any(String)]);
  });

  it('is in the store with one relation for each such record', async () => {
    const number = (kind: 'ENVOY_ROLE' | 'TENURE' | 'TRIP') =>
      store.countRelations({ filter: { kinds: [kind] }, lens: { includeDenied: true } });
    const rejected = (kind: string) => counts.records[kind]?.rejected ?? 0;
    const of = (kind: string) => (expected[kind] ?? 0) - rejected(kind);
    expect(await number('ENVOY_ROLE')).toBe(of('chief of mission'));
    expect(await number('TENURE')).toBe(of('principal officer') + of('term of a president'));
    expect(await number('TRIP')).toBe(of('trip') + of('visit'));
  });

  it('lists the chiefs of mission to Russia and the states before it in order, with their days, and no nominee', async () => {
    const served = chiefsWhoServed(historianFolder(), 'russia').filter(({ first }) => first !== '');
    const found = (await Promise.all(RUSSIA.map(envoyRolesOf))).flat();
    const ofMission = new Map(found.map((role) => [role.id, role]));
    const listed = [...ofMission.values()]
      .filter(({ id, start }) => id.startsWith('pocom:ru-') && start !== undefined && !start.includes('/'))
      .sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1));
    expect(listed.map(({ id, start, end }) => ({ id, first: start, end: end ?? '' }))).toEqual(
      served.map((chief) => ({ ...chief, id: `pocom:${chief.id}` })).sort((a, b) => (a.first < b.first ? -1 : 1)),
    );
    expect(served.length).toBeGreaterThan(60);
    const [kennan] = (await envoyRolesOf('soviet-union')).filter(({ id }) => id === 'pocom:ru-1952-kenn-01');
    expect(kennan).toMatchObject({ start: '1952-05-14', end: '1952-09-19' });
  });

  it('tells an analyst who asks for Russia and the states before it of its chiefs of mission, in order, with their days', async () => {
    const { data, errors } = await server.ask(
      `query ($of: [ID!]!) {
        envoyRoles(
          where: { participants: { some: { role: [RECEIVER], entity: { id: { in: $of } } } } }
          orderBy: { field: DATE, direction: ASC }
          first: 100
        ) { edges { node { id period { start end } envoy { name } receivers { id } } } }
      }`,
      { of: RUSSIA },
    );
    expect(errors).toEqual([]);
    type Role = { id: string; period: { start: string; end: string | null } | null };
    const roles: Role[] = data.envoyRoles.edges.map(({ node }: { node: Role }) => node);
    const dated = roles.filter(({ id, period }) => id.startsWith('pocom:ru-') && period?.start !== null);
    const served = chiefsWhoServed(historianFolder(), 'russia').filter(({ first }) => first !== '');
    expect(dated.map(({ id, period }) => [id, period?.start, period?.end ?? ''])).toEqual(
      [...served].sort((a, b) => (a.first < b.first ? -1 : 1)).map(({ id, first, end }) => [`pocom:${id}`, first, end]),
    );
    expect(data.envoyRoles.edges.map(({ node }: { node: Role }) => node)).toContainEqual({
      id: 'pocom:ru-1952-kenn-01',
      period: { start: '1952-05-14', end: '1952-09-19' },
      envoy: { name: 'George Frost Kennan' },
      receivers: [{ id: 'soviet-union' }],
    });
  });

  it.each([
    ['pocom:vance-cyrus-roberts', 'visits:russia/boris-n-yeltsin'],
    ['pocom:rogers-william-pierce', 'visits:germany/helmut-kohl'],
  ])(
    'links %s, a secretary of state of the 1970s, with %s, a leader of the 1990s, by meetings, forwards in time',
    async (from, to) => {
      const { data, errors } = await server.ask(
        `query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, chronological: true) {
          ... on Paths { hops paths { weakestCertainty start end steps { relation { kind } to { id } } } }
        }
      }`,
        { from, to },
      );
      expect(errors).toEqual([]);
      expect(data.paths.hops).toBeGreaterThan(1);
      for (const path of data.paths.paths) {
        expect(path.weakestCertainty).toBe('REPORTED');
        expect(path.start < '1980').toBe(true);
        expect(path.end > '1990').toBe(true);
        expect(path.steps.at(-1).to.id).toBe(to);
      }
    },
  );

  it('has a meeting with the president in office for the visits that a reading of their texts by other patterns finds', async () => {
    const { visitsToPresidents } = tellingRecords(historianFolder());
    const found = await whoMetOn([...visitsToPresidents.keys()].map((id) => `visits:${id}`));
    const without = [...visitsToPresidents].filter(
      ([id, president]) => !found.get(`visits:${id}`)?.includes(`pocom:${president}`),
    );
    expect(without).toEqual([]);
    expect(visitsToPresidents.size).toBeGreaterThan(2600);
  });

  it('has a meeting for each trip whose remarks say "met with", and none for one without remarks', async () => {
    const { tripsThatMet, silentTrips } = tellingRecords(historianFolder());
    const telling = await whoMetOn(tripsThatMet.map((id) => `travels:${id}`));
    expect([...telling].filter(([, who]) => who.length === 0)).toEqual([]);
    const silent = await whoMetOn(silentTrips.map((id) => `travels:${id}`));
    expect([...silent].filter(([, who]) => who.length > 0)).toEqual([]);
    expect(tripsThatMet.length).toBeGreaterThan(1500);
  });

  it('changes nothing when it is imported again', async () => {
    const revision = await store.revision();
    expect((await importAll()).counts.put).toEqual({});
    expect(await store.revision()).toBe(revision);
  });
});
