import { checkIntegrity } from '../../src/domain/integrity.js';
import { readDossiers } from '../../src/dossier/read.js';
import { dossier, RECORDED_ON, read } from './reading.js';

describe('reading dossiers', () => {
  it('gives one change set, and lets a file refer to what another one holds', () => {
    const talks =
      'dossier: 1\ntitle: B\nrelations:\n  talks:\n    kind: meeting\n    participants: [ada-marsh]\n    claims: [{ source: gazette, certainty: reported }]\n';
    const files = [
      { name: 'some/folder/b.yaml', text: talks },
      { name: 'a.yaml', text: dossier('') },
    ];
    const changes = readDossiers(files, RECORDED_ON);
    expect(changes).toMatchObject({ note: 'load b.yaml, a.yaml', recordedOn: RECORDED_ON, removedClaims: [] });
    expect(changes.entities.map(({ id }) => id)).toEqual(['ada-marsh', 'tom-reed', 'northland', 'harbour']);
    expect(changes.relations.map(({ id }) => id)).toEqual(['talks']);
    expect(() => checkIntegrity(changes, new Map())).not.toThrow();
  });

  it('reads every attribute of an entity', () => {
    const { entities } = read(
      dossier(`  plan:
    kind: plan
    name: Plan
    names: [The Plan, { text: План, lang: ru, script: Cyrl, kind: native, period: 2024/.. }]
    description: A plan
    identifiers: { wikidata: Q1, pocom: ["7", "8"] }
    versions:
      plan-b: { label: B, on: 2024, status: published, pointCount: 2, points: [{ number: 1, text: One }], revises: plan-a }
      plan-a: { label: A }
    claims: [{ certainty: reported }]
  southland: { kind: state, name: S, isoAlpha2: SL, inception: 1900, dissolution: 1990~, predecessors: [northland], claims: [{ certainty: reported }] }
  office: { kind: organization, name: O, classification: ministry, seat: harbour, parent: club, claims: [{ certainty: reported }] }
  club: { kind: organization, name: C }
  isle: { kind: place, name: I, within: northland, latitude: -1.5, longitude: 2, claims: [{ certainty: reported }] }
`),
    );
    expect(entities.slice(4)).toEqual([
      {
        kind: 'PLAN',
        id: 'plan',
        name: 'Plan',
        names: [
          { text: 'The Plan', kind: 'SPELLING' },
          { text: 'План', lang: 'ru', script: 'Cyrl', kind: 'NATIVE', period: '2024/..' },
        ],
        description: 'A plan',
        identifiers: [
          { scheme: 'wikidata', value: 'Q1' },
          { scheme: 'pocom', value: '7' },
          { scheme: 'pocom', value: '8' },
        ],
        versions: [
          {
            id: 'plan-b',
            label: 'B',
            on: '2024',
            status: 'PUBLISHED',
            pointCount: 2,
            points: [{ number: 1, text: 'One' }],
            revises: 'plan-a',
          },
          { id: 'plan-a', label: 'A', status: 'UNKNOWN', points: [] },
        ],
      },
      {
        kind: 'STATE',
        id: 'southland',
        name: 'S',
        names: [],
        identifiers: [],
        isoAlpha2: 'SL',
        inception: '1900',
        dissolution: '1990~',
        predecessors: ['northland'],
      },
      {
        kind: 'ORGANIZATION',
        id: 'office',
        name: 'O',
        names: [],
        identifiers: [],
        classification: 'ministry',
        parent: 'club',
        seat: 'harbour',
      },
      { kind: 'ORGANIZATION', id: 'club', name: 'C', names: [], identifiers: [] },
      {
        kind: 'PLACE',
        id: 'isle',
        name: 'I',
        names: [],
        identifiers: [],
        within: 'northland',
        latitude: -1.5,
        longitude: 2,
      },
    ]);
  });

  it('reads every attribute of a relation', () => {
    const { relations } = read(
      dossier(`  plan: { kind: plan, name: P, versions: { plan-a: { label: A } } }
relations:
  m: { kind: meeting, subjects: [plan], hosts: [northland], participants: [tom-reed, { entity: ada-marsh, onBehalfOf: northland }], venue: harbour, channel: in-person, ordinal: 2, start: 2024, claims: [{ certainty: reported }] }
  n: { kind: meeting, claims: [{ certainty: reported }] }
  t: { kind: trip, traveller: tom-reed, companions: [ada-marsh], destination: harbour, purpose: P, meetings: [n, m], claims: [{ certainty: reported }] }
  e: { kind: envoy-role, envoy: tom-reed, sender: ada-marsh, receivers: [northland], residence: harbour, title: E, mandate: M, accreditation: both, milestones: [{ kind: arrived, on: 2024-05, note: N }, { kind: ended }], claims: [{ certainty: reported }] }
  h: { kind: tenure, holder: tom-reed, body: northland, title: H, start: 2020, end: 2021-02, claims: [{ certainty: reported }] }
  c: { kind: criticism, critics: [tom-reed], target: harbour, summary: S, cameo: "111", intensity: -2.5, claims: [{ certainty: reported }] }
  p: { kind: praise, praisers: [tom-reed, northland], praised: plan, summary: S, cameo: "051", intensity: 4, claims: [{ certainty: reported }] }
  s: { kind: stance, supporter: northland, plan: plan, position: accepts-in-part, summary: S, version: plan-a, claims: [{ certainty: reported }] }
  k: { kind: tie, nature: kin of, parties: [tom-reed, ada-marsh], claims: [{ certainty: reported }] }
`),
    );
    expect(relations).toEqual([
      {
        kind: 'MEETING',
        id: 'm',
        start: '2024',
        channel: 'IN_PERSON',
        ordinal: 2,
        participations: [
          { role: 'PARTICIPANT', entity: 'tom-reed' },
          { role: 'PARTICIPANT', entity: 'ada-marsh', onBehalfOf: 'northland' },
          { role: 'HOST', entity: 'northland' },
          { role: 'SUBJECT', entity: 'plan' },
          { role: 'VENUE', entity: 'harbour' },
        ],
      },
      { kind: 'MEETING', id: 'n', channel: 'UNKNOWN', participations: [] },
      {
        kind: 'TRIP',
        id: 't',
        purpose: 'P',
        meetings: ['n', 'm'],
        participations: [
          { role: 'TRAVELLER', entity: 'tom-reed' },
          { role: 'COMPANION', entity: 'ada-marsh' },
          { role: 'DESTINATION', entity: 'harbour' },
        ],
      },
      {
        kind: 'ENVOY_ROLE',
        id: 'e',
        title: 'E',
        mandate: 'M',
        accreditation: 'both',
        milestones: [{ kind: 'ARRIVED', on: '2024-05', note: 'N' }, { kind: 'ENDED' }],
        participations: [
          { role: 'ENVOY', entity: 'tom-reed' },
          { role: 'SENDER', entity: 'ada-marsh' },
          { role: 'RECEIVER', entity: 'northland' },
          { role: 'RESIDENCE', entity: 'harbour' },
        ],
      },
      {
        kind: 'TENURE',
        id: 'h',
        title: 'H',
        start: '2020',
        end: '2021-02',
        participations: [
          { role: 'HOLDER', entity: 'tom-reed' },
          { role: 'BODY', entity: 'northland' },
        ],
      },
      {
        kind: 'CRITICISM',
        id: 'c',
        summary: 'S',
        cameo: '111',
        intensity: -2.5,
        participations: [
          { role: 'CRITIC', entity: 'tom-reed' },
          { role: 'TARGET', entity: 'harbour' },
        ],
      },
      {
        kind: 'PRAISE',
        id: 'p',
        summary: 'S',
        cameo: '051',
        intensity: 4,
        participations: [
          { role: 'PRAISER', entity: 'tom-reed' },
          { role: 'PRAISER', entity: 'northland' },
          { role: 'PRAISED', entity: 'plan' },
        ],
      },
      {
        kind: 'STANCE',
        id: 's',
        position: 'ACCEPTS_IN_PART',
        summary: 'S',
        version: 'plan-a',
        participations: [
          { role: 'SUPPORTER', entity: 'northland' },
          { role: 'PLAN', entity: 'plan' },
        ],
      },
      {
        kind: 'TIE',
        id: 'k',
        nature: 'kin of',
        participations: [
          { role: 'PARTY', entity: 'tom-reed' },
          { role: 'PARTY', entity: 'ada-marsh' },
        ],
      },
    ]);
  });

  it('reads claims about a relation, a participant, an entity and a plan version', () => {
    const { claims } = read(
      dossier(`  plan:
    kind: plan
    name: P
    claims: [{ certainty: possible, id: c-plan }]
    versions: { plan-a: { label: A, claims: [{ certainty: confirmed, id: c-version }] } }
relations:
  m:
    kind: meeting
    participants: [{ entity: tom-reed, claims: [{ certainty: possible, id: c-part }] }]
    claims: [{ id: c-all, source: gazette, by: ada-marsh, statedOn: 2024-03-01, polarity: denies, certainty: reported, status: held, locator: p. 1, note: N }]
`),
    );
    const short = { source: 'gazette', polarity: 'ASSERTS' };
    expect(claims).toEqual([
      { ...short, id: 'c-plan', subject: 'plan', certainty: 'POSSIBLE' },
      { ...short, id: 'c-version', subject: 'plan-a', certainty: 'CONFIRMED' },
      {
        id: 'c-all',
        subject: 'm',
        source: 'gazette',
        attributedTo: 'ada-marsh',
        statedOn: '2024-03-01',
        polarity: 'DENIES',
        certainty: 'REPORTED',
        status: 'HELD',
        locator: 'p. 1',
        note: 'N',
      },
      { ...short, id: 'c-part', subject: 'm', about: 'tom-reed', certainty: 'POSSIBLE' },
    ]);
  });
});

describe('the ids of claims', () => {
  const idsOf = (claims: string) =>
    read(dossier(`relations: { m: { kind: meeting, claims: [${claims}] } }`)).claims.map(({ id }) => id);
  const [plain] = idsOf('{ certainty: reported }');

  it('are the same in every version of Demarche', () => {
    expect(plain).toBe('claim:e31f58c107c0af7ae0ae');
  });

  it.each([
    'certainty: confirmed',
    'certainty: reported, status: held',
    'certainty: reported, note: N',
    'certainty: reported, polarity: asserts',
    'certainty: reported, source: gazette',
  ])('stay the same when a claim says %s', (claim) => {
    expect(idsOf(`{ ${claim} }`)).toEqual([plain]);
  });

  it.each(['by: ada-marsh', 'statedOn: 2024-01-01', 'polarity: denies', 'locator: p. 1'])(
    'differ when a claim says %s',
    (claim) => {
      expect(idsOf(`{ certainty: reported, ${claim} }`)).not.toEqual([plain]);
    },
  );

  it('are numbered in the order of the file where claims say the same', () => {
    expect(idsOf('{ certainty: reported }, { certainty: possible, note: N }, { certainty: confirmed }')).toEqual([
      plain,
      `${plain}-2`,
      `${plain}-3`,
    ]);
  });

  it('give way to ids that the file gives itself', () => {
    expect(idsOf(`{ certainty: reported }, { certainty: possible, id: "${plain}" }`)).toEqual([`${plain}-2`, plain]);
  });
});
