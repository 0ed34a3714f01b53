import { entitiesIn, type Relation } from '../../../src/domain/relation.js';
import type { Store } from '../../../src/store/port.js';
import { temporarySqlite } from '../../store/sqlite/temporary.js';
import { importHistorian } from '../../support/historian.js';
import { serve, type TestServer } from '../../support/server.js';

describe('the meetings that the historian’s remarks and visits tell', () => {
  const under = temporarySqlite();
  let store: Store;
  let server: TestServer;
  let unplaced: Readonly<Record<string, number>>;
  beforeAll(async () => {
    store = await under.openEmpty();
    ({ unplaced } = (await importHistorian(store, ['test/fixtures/historian'])).counts);
    server = await serve(store);
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  async function relation(id: string): Promise<Relation | undefined> {
    return (await store.relations([id])).get(id);
  }

  async function meetingsOf(trip: string) {
    const found = await relation(trip);
    const ids = found?.kind === 'TRIP' ? found.meetings : [];
    const meetings = await store.relations(ids);
    const claims = await store.claimsAbout(ids);
    return ids.map((id) => {
      const meeting = meetings.get(id);
      return {
        who: meeting === undefined ? [] : entitiesIn(meeting, 'PARTICIPANT'),
        venue: meeting === undefined ? [] : entitiesIn(meeting, 'VENUE'),
        when: meeting?.end === undefined ? meeting?.start : `${meeting.start} to ${meeting.end}`,
        note: claims.get(id)?.[0]?.note,
      };
    });
  }

  it('are one for each whom the traveller met, on the day that is given, and who is not known stays text', async () => {
    const remark =
      'Remark: Met with Prime Minister Frost, Foreign Minister Berg, and senior Swedish officials on June 2.';
    const of = { venue: ['travels:sweden/stockholm'], when: '1943-06-02' };
    expect(await meetingsOf('travels:9006')).toEqual([
      {
        ...of,
        who: ['pocom:marsh-ada', 'visits:sweden/peter-frost'],
        note: `"Prime Minister Frost": taken for Peter Frost by name and office. ${remark}`,
      },
      {
        ...of,
        who: ['pocom:marsh-ada'],
        note: `"Foreign Minister Berg": nobody known by name, office, state and time. ${remark}`,
      },
      { ...of, who: ['pocom:marsh-ada'], note: `"senior Swedish officials": no one person. ${remark}` },
    ]);
  });

  it('are reported as held, by a claim that is found by file and id', async () => {
    const claims = (await store.claimsAbout(['travels:9006/meeting-1'])).get('travels:9006/meeting-1');
    expect(claims).toMatchObject([
      {
        certainty: 'REPORTED',
        polarity: 'ASSERTS',
        status: 'HELD',
        source: 'historian:travels',
        locator: 'travels/secretary-travels/marsh-ada.xml#9006',
      },
    ]);
  });

  it('are some time on the trip where no day is given, with those who came along, and at what was attended', async () => {
    expect(await meetingsOf('travels:9007')).toEqual([
      {
        who: ['pocom:marsh-ada', 'visits:sweden/king-olaf', 'pocom:reed-tom'],
        venue: [],
        when: '1943-07-01/1943-07-03',
        note:
          '"King Olaf": taken for King Olaf by name and office. "President Reed": taken for Tom Reed by name and office. ' +
          'Remark: Accompanied President Reed to a meeting with King Olaf.',
      },
      {
        who: ['pocom:marsh-ada'],
        venue: [],
        when: '1943-07-01/1943-07-03',
        note: 'Attended "the Baltic Conference". Remark: Attended the Baltic Conference.',
      },
    ]);
  });

  it('last where the remark gives days, and mean a person known by one word only as a visit of that decade does', async () => {
    expect(await meetingsOf('travels:9008')).toMatchObject([
      { who: ['pocom:marsh-ada', 'visits:sweden/lund-1940s'], when: '1944-08-02 to 1944-08-03' },
    ]);
  });

  it('make a companion of the trip of whomever the traveller accompanied, as certainly as the words were read', async () => {
    const trip = await relation('travels:9007');
    expect(trip === undefined ? [] : entitiesIn(trip, 'COMPANION')).toEqual(['pocom:reed-tom']);
    expect((await store.claimsAbout(['travels:9007'])).get('travels:9007')).toContainEqual(
      expect.objectContaining({
        about: 'pocom:reed-tom',
        certainty: 'REPORTED',
        note: 'Accompanied "President Reed": taken for Tom Reed by name and office.',
      }),
    );
    const [claim] = (await store.claimsAbout(['travels:9008'])).get('travels:9008') ?? [];
    expect(claim?.note).toBe('Accompanied "Vice President Stone": nobody known by name, office, state and time.');
  });

  it('are of each visit with the president in office, unless it names that president or was to another end', async () => {
    expect(await meetingsOf('visits:502')).toMatchObject([
      { who: ['visits:sweden/king-olaf', 'visits:sweden/peter-frost', 'pocom:reed-tom'], when: '1943-05-01' },
    ]);
    expect(await meetingsOf('visits:506')).toMatchObject([
      { who: ['visits:sweden/peter-frost', 'pocom:reed-tom'], when: '1941-06-02' },
      { who: ['visits:sweden/peter-frost', 'pocom:marsh-ada'] },
    ]);
    expect((await meetingsOf('visits:507')).flatMap(({ who }) => who)).not.toContain('pocom:reed-tom');
    expect(await meetingsOf('visits:508')).toMatchObject([{ who: ['visits:russia/pavel-orlov'] }]);
  });

  it('are counted where the graph has no place for what they tell', () => {
    expect(unplaced).toEqual({
      'remarks: person, nobody known': 3,
      'remarks: group of people': 1,
      'remarks: name of a conference attended': 3,
      'visits: president, not one in office on all the days': 1,
    });
  });

  it('link a secretary of state of one time with a leader of another', async () => {
    const { data, errors } = await server.ask(`{
      paths(from: "pocom:marsh-ada", to: "visits:sweden/lund-1960s") {
        ... on Paths { paths { weakestCertainty steps { to { id } } } }
      }
    }`);
    expect(errors).toEqual([]);
    expect(data.paths.paths).toContainEqual({
      weakestCertainty: 'REPORTED',
      steps: [
        { to: { id: 'visits:sweden/king-olaf' } },
        { to: { id: 'pocom:bell-ann' } },
        { to: { id: 'visits:sweden/lund-1960s' } },
      ],
    });
  });

  it('are the same when a part is imported alone: those met are known by the rest of the checkout', async () => {
    const apart = await under.openEmpty();
    await importHistorian(apart, [
      'test/fixtures/historian/pocom/people',
      'test/fixtures/historian/travels/secretary-travels',
    ]);
    const ids = ['travels:9006/meeting-1', 'travels:9007/meeting-1'];
    expect(await apart.relations(ids)).toEqual(await store.relations(ids));
    expect((await apart.entities(['visits:sweden/peter-frost'])).get('visits:sweden/peter-frost')).toBeDefined();
    await apart.close();
  });
});
