import { ftm } from '../../../src/exporters/ftm/exporter.js';
import type { Store } from '../../../src/store/port.js';
import { HARBOUR_TALKS } from '../../fixtures/harbour-talks.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { importFtm } from '../../support/ftm.js';
import { exportedOf } from '../exporting.js';

describe('FollowTheMoney lines that are imported again', () => {
  const under = temporarySqlite();
  let store: Store;

  beforeAll(async () => {
    const text = await exportedOf(under, ftm, HARBOUR_TALKS);
    store = await under.openEmpty();
    const { counts } = await importFtm(store, ['-'], { stdin: [text] });
    expect(Object.entries(counts.records).filter(([, { rejected }]) => rejected > 0)).toEqual([]);
  });
  afterAll(() => store.close());

  const relation = async (id: string) => (await store.relations([id])).get(id);

  it('give people their names, dates and identifiers', async () => {
    const ada = (await store.entities(['ftm:ada-berg'])).get('ftm:ada-berg');
    expect(ada).toMatchObject({
      kind: 'PERSON',
      name: 'Ada Berg',
      birth: '1970-05',
      description: 'Diplomat of Northland.',
    });
    expect(ada?.names.map(({ text, kind }) => [text, kind])).toEqual([
      ['Ада Берг', 'SPELLING'],
      ['Ada Holm', 'FORMER'],
    ]);
    expect(ada?.identifiers).toContainEqual({ scheme: 'wikidata', value: 'Q1000001' });
  });

  it('give meetings those who met, their hosts, day and place', async () => {
    expect(await relation('ftm:talks')).toMatchObject({
      kind: 'MEETING',
      start: '2024-03-05',
      participations: [
        { role: 'PARTICIPANT', entity: 'ftm:bo-lindqvist' },
        { role: 'PARTICIPANT', entity: 'ftm:ada-berg' },
        { role: 'PARTICIPANT', entity: 'ftm:carla-osman' },
        { role: 'HOST', entity: 'ftm:league' },
        { role: 'VENUE', entity: 'ftm:port-city' },
      ],
    });
  });

  it('give tenures, envoys and kin', async () => {
    expect(await relation('ftm:secretary')).toMatchObject({
      kind: 'TENURE',
      title: 'Secretary',
      end: '2024-01',
      participations: [
        { role: 'HOLDER', entity: 'ftm:carla-osman' },
        { role: 'BODY', entity: 'ftm:secretariat' },
      ],
    });
    expect(await relation('ftm:special-envoy')).toMatchObject({
      kind: 'ENVOY_ROLE',
      title: 'Special Envoy',
      participations: [
        { role: 'ENVOY', entity: 'ftm:ada-berg' },
        { role: 'SENDER', entity: 'ftm:northland' },
      ],
    });
    expect(await relation('ftm:cousins')).toMatchObject({
      kind: 'TIE',
      nature: 'cousin of',
      participations: [
        { role: 'PARTY', entity: 'ftm:carla-osman' },
        { role: 'PARTY', entity: 'ftm:ada-berg' },
      ],
    });
  });
});
