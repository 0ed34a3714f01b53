import { sharedServer } from '../support/serving.js';
import { shippedChanges } from '../support/shipped-changes.js';
import { describeOnEachStore } from '../support/stores.js';

const ARTICLE = { id: 'witkoff-moscow-article' };

const WITKOFF = `{
  person(id: "steve-witkoff") {
    name
    trips { nodes { id status traveller { id } destination { id } meetings { id } claims { about { id } attributedTo { id } certainty status source { id } } } }
    meetings(where: { status: [PLANNED] }) { totalCount nodes { id status ordinal venue { id } label
      participants(roles: [PARTICIPANT]) { entity { id } certainty standing claims { attributedTo { id } certainty polarity source { id } } } } }
    envoyRoles { nodes { id title envoy { id } sender { id } mandate claims { certainty source { id } } } }
  }
}`;

describeOnEachStore('the shipped dossier', (under) => {
  const server = sharedServer(under, shippedChanges());

  it('answers who Steve Witkoff is, where he goes, whom he is to meet, and who says so', async () => {
    const { data, errors } = await server().ask(WITKOFF);
    expect(errors).toEqual([]);
    const trump = { attributedTo: { id: 'donald-trump' }, certainty: 'POSSIBLE', source: ARTICLE };
    expect(data.person).toEqual({
      name: 'Steve Witkoff',
      trips: {
        nodes: [
          {
            id: 'witkoff-trip-to-moscow-2025',
            status: 'PLANNED',
            traveller: { id: 'steve-witkoff' },
            destination: { id: 'moscow' },
            meetings: [{ id: 'sixth-witkoff-putin-meeting' }],
            claims: expect.arrayContaining([
              {
                about: null,
                attributedTo: { id: 'yuri-ushakov' },
                certainty: 'CONFIRMED',
                status: 'PLANNED',
                source: ARTICLE,
              },
              { about: null, ...trump, status: 'PROPOSED' },
              { about: { id: 'jared-kushner' }, ...trump, status: null },
            ]),
          },
        ],
      },
      meetings: {
        totalCount: 1,
        nodes: [
          {
            id: 'sixth-witkoff-putin-meeting',
            status: 'PLANNED',
            ordinal: 6,
            venue: { id: 'moscow' },
            label:
              'Steve Witkoff, reportedly Vladimir Putin and possibly Jared Kushner are to meet in Moscow (2025-12-01/2025-12-07).',
            participants: [
              expect.objectContaining({ entity: { id: 'steve-witkoff' }, standing: 'ASSERTED' }),
              expect.objectContaining({ entity: { id: 'vladimir-putin' }, certainty: 'REPORTED' }),
              {
                entity: { id: 'jared-kushner' },
                certainty: 'POSSIBLE',
                standing: 'ASSERTED',
                claims: [{ ...trump, polarity: 'ASSERTS' }],
              },
            ],
          },
        ],
      },
      envoyRoles: {
        nodes: [
          {
            id: 'witkoff-white-house-envoy',
            title: 'White House envoy',
            envoy: { id: 'steve-witkoff' },
            sender: { id: 'donald-trump' },
            mandate: "To lead the work towards an end of Russia's war",
            claims: [
              { certainty: 'CONFIRMED', source: ARTICLE },
              { certainty: 'CONFIRMED', source: ARTICLE },
            ],
          },
        ],
      },
    });
  });

  it('leaves out what is only possible, when what is confirmed is asked for', async () => {
    const { data } = await server().ask(`{
      meeting(id: "sixth-witkoff-putin-meeting", lens: { minCertainty: CONFIRMED }) { attendees { id } label }
      person(id: "jared-kushner") { meetings(lens: { minCertainty: CONFIRMED }) { totalCount } ties { nodes { label } } }
    }`);
    expect(data.meeting).toEqual({
      attendees: [{ id: 'steve-witkoff' }],
      label: 'Steve Witkoff is to meet unnamed parties in Moscow (2025-12-01/2025-12-07).',
    });
    expect(data.person).toEqual({
      meetings: { totalCount: 0 },
      ties: { nodes: [{ label: 'Jared Kushner: son-in-law of Donald Trump.' }] },
    });
  });

  it('counts the relations of a person by kind and role, under the lens', async () => {
    const { data } = await server().ask(`{ person(id: "jared-kushner") {
      all: relationCounts { kind role count } confirmed: relationCounts(lens: { minCertainty: CONFIRMED }) { kind role count } } }`);
    expect(data.person).toEqual({
      all: [
        { kind: 'MEETING', role: 'PARTICIPANT', count: 2 },
        { kind: 'TRIP', role: 'COMPANION', count: 1 },
        { kind: 'TIE', role: 'PARTY', count: 1 },
      ],
      confirmed: [{ kind: 'TIE', role: 'PARTY', count: 1 }],
    });
  });

  it('names no parties of the telephone conversation that was leaked', async () => {
    const { data } = await server().ask(
      `{ meetings(where: { channel: [PHONE] }) { nodes { label participants { role } claims { attributedTo { id } statedOn } } } }`,
    );
    expect(data.meetings.nodes).toMatchObject([
      { label: 'Unnamed parties talked by telephone (../2025-11-25).', participants: [] },
    ]);
    expect(data.meetings.nodes[0].claims).toContainEqual({
      attributedTo: { id: 'bloomberg-news' },
      statedOn: '2025-11-25',
    });
  });

  it('says what Ukraine had accepted of the plan by 25 November, and who criticises it', async () => {
    const { data } = await server().ask(`{ plan(id: "us-peace-plan-2025") {
      proposers { id } versions { pointCount status } stances(lens: { during: { to: "2025-11-25" } }) { nodes { supporter { id } position certainty } }
      criticisms { nodes { critics { id } } } } }`);
    expect(data.plan).toMatchObject({
      proposers: [{ id: 'united-states' }],
      versions: [{ pointCount: 28, status: 'LEAKED' }],
    });
    expect(data.plan.stances.nodes).toContainEqual({
      supporter: { id: 'ukraine' },
      position: 'ACCEPTS_IN_PART',
      certainty: 'REPORTED',
    });
    expect(data.plan.criticisms.nodes.flatMap((criticism: { critics: unknown[] }) => criticism.critics)).toEqual(
      expect.arrayContaining([{ id: 'ukrainian-officials' }, { id: 'volodymyr-zelenskyy' }]),
    );
  });
});
