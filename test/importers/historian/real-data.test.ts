import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvoyRole } from '../../../src/domain/relation.js';
import type { Counts } from '../../../src/importers/pipeline/counts.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { temporaryFolder } from '../../support/cli.js';
import { describeHistorian, historianFolder, importHistorian } from '../../support/historian.js';
import { chiefsWhoServed, countRecords } from './independent-count.js';

/** Today's Russia and what was there before it. */
const RUSSIA = ['russia', 'soviet-union', 'soviet-russia', 'russian-empire'];

describeHistorian('all that there is of the historian’s data, imported', () => {
  const under = temporarySqlite();
  const folder = temporaryFolder();
  const rejectsPath = join(folder.path, 'rejects.jsonl');
  const expected = countRecords(historianFolder());
  let store: Store;
  let counts: Counts;
  beforeAll(async () => {
    store = await under.openEmpty();
    ({ counts } = await importAll());
  });
  afterAll(async () => {
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

  it('changes nothing when it is imported again', async () => {
    const revision = await store.revision();
    expect((await importAll()).counts.put).toEqual({});
    expect(await store.revision()).toBe(revision);
  });
});
